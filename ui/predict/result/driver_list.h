#pragma once

#include "core/drafts/composition.h"
#include "core/prediction/prediction.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QStackedWidget;

namespace likecast
{

class DriverBar;
class ToneLabel;

/// What leads from the usual number to the predicted one: one row per driver with its words, its
/// evidence, a bar to either side of zero and its effect in likes and percent. Rows that may be
/// chance are grey and say so. The last row covers everything without a row of its own, so that the
/// rows multiply to the ratio to the usual. Association, never worded as a cause.
/// The content of a card titled title(), with the effects' unit as column heading.
class DriverList : public QWidget
{
    Q_OBJECT

public:
    explicit DriverList(QWidget* parent = nullptr);

    static QString title(); ///< "What's behind this number"

    /// The composition provides the words for time and media type, the prediction those for faces.
    /// The prediction must have likes.
    void setDrivers(const Prediction& prediction, const Composition& composition);
    void clear(); ///< shows the empty state, which says what will appear here

    /// One for each visible row, in order.
    std::vector<Driver> shownDrivers() const;

    /// Merges the last rows into "Everything else" where that makes room for what else is on the
    /// page: `missing` is the height that lacks while all rows are shown. Three rows always stay.
    void makeRoom(int missing);
    /// The height of the rows that makeRoom() took away.
    int hiddenHeight() const;

Q_SIGNALS:
    void unitChanged(const QString& unit); ///< with every setDrivers(); "likes" before

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        ToneLabel* words = nullptr;
        ToneLabel* evidence = nullptr;
        DriverBar* bar = nullptr;
        ToneLabel* effect = nullptr;

        std::array<QWidget*, 4> parts() const;
    };
    struct Content {
        Prediction prediction;
        Composition composition;
    };
    struct Line {
        QString words;
        Driver driver;
    };
    static constexpr std::size_t rowCount = 6;
    static constexpr std::size_t leastRows = 3;

    QWidget* makeRows();
    void showContent();
    std::vector<Line> lines(std::size_t most) const;
    std::size_t mostRows() const;
    int rowHeight() const; ///< with the gap to the next one
    void showRow(Row& row, const Line& line, double scale);
    void showEmpty(const QString& sentence);

    std::array<Row, rowCount> m_rows;
    std::optional<Content> m_content;
    std::size_t m_hidden = 0;
    QStackedWidget* m_pages;
    ToneLabel* m_empty;
};

} // namespace likecast
