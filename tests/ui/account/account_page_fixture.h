#pragma once

#include "tests/support/patience.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/account/account_header.h"
#include "ui/account/account_page.h"
#include "ui/account/importing/import_panel.h"

#include <QPushButton>
#include <QTest>

namespace likecast
{

/// The Account page in the real window; base of a test class.
class AccountPageWindow
{
protected:
    void prepare()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_running = std::make_unique<RunningWindow>(*m_appearance, m_directory->path());
        m_running->window.resize(1280, 800);
        m_running->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_running->window));
        m_running->window.openPage(MainWindow::Page::Account);
    }

    void clear()
    {
        m_running.reset();
        m_directory.reset();
    }

    AccountPage& page() { return *m_running->window.findChild<AccountPage*>(); }
    QStringList shownTexts() { return likecast::shownTexts(page()); }

    /// In the whole window, if visible.
    QPushButton* button(const QString& text)
    {
        for (auto* candidate : m_running->window.findChildren<QPushButton*>()) {
            if (candidate->text() == text && candidate->isVisibleTo(&m_running->window))
                return candidate;
        }
        return nullptr;
    }

    void importPosts(int posts)
    {
        dropFiles(page(),
                  {writePostsCsv(m_directory->filePath(QStringLiteral("posts.csv")), posts)});
        auto* panel = page().findChild<ImportPanel*>();
        QTRY_COMPARE(panel->state(), ImportPanel::State::Preview);
        QTest::mouseClick(button(QStringLiteral("Import")), Qt::LeftButton);
        QTRY_COMPARE(panel->state(), ImportPanel::State::Idle);
        QTRY_VERIFY(page().accountId() != 0);
        QTRY_VERIFY(page().findChild<AccountHeader*>()->isVisibleTo(&page()));
    }

    std::unique_ptr<Appearance> m_appearance = plainAppearance();
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<RunningWindow> m_running;
};

} // namespace likecast
