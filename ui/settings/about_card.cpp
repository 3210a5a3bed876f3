#include "ui/settings/about_card.h"

#include "ui/common/theme.h"
#include "ui/settings/setting_row.h"

#include <QCoreApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// Names and SPDX identifiers are the same in every language.
QString partsText()
{
    return u"Qt (LGPL-3.0), OpenCV (Apache-2.0), dlib (BSL-1.0), XGBoost "
           "(Apache-2.0), LibTorch (BSD-3-Clause), libheif (LGPL-3.0), libarchive (BSD-2-Clause), "
           "ISA-L (BSD-3-Clause), "
           "SQLite (public domain), SQLiteCpp (MIT), libsodium (ISC), Nettle (LGPL-3.0), "
           "QtKeychain (BSD-3-Clause), "
           "Snowball (BSD-3-Clause), libcsv (LGPL-2.1), expected (CC0-1.0)"_s;
}

} // namespace

AboutCard::AboutCard(QWidget* parent)
    : Card(tr("About"), parent)
{
    addLicence();
    content()->addWidget(new SettingRow(tr("Built with"), partsText()));
    content()->addWidget(new SettingRow(
        tr("Sample photo"), tr("NASA portrait of astronaut Eileen Collins, public domain.")));
}

void AboutCard::addLicence()
{
    auto* show = new QPushButton(tr("Licence"));
    show->setCheckable(true);
    auto* text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fontFor(TextRole::Small));
    text->setFixedHeight(280);
    text->setAccessibleName(tr("Licence text"));
    text->hide();
    QFile file(u":/licence.txt"_s);
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    connect(show, &QPushButton::toggled, text, &QWidget::setVisible);
    content()->addWidget(
        new SettingRow(tr("Likecast %1").arg(QCoreApplication::applicationVersion()),
                       tr("Free software under the GNU General Public License, version 3 or later, "
                          "without any warranty. Qt %1.")
                           .arg(QLatin1StringView(qVersion())),
                       show));
    show->setAccessibleName(tr("Show the licence"));
    show->setVisible(!text->document()->isEmpty());
    content()->addWidget(text);
}

} // namespace likecast
