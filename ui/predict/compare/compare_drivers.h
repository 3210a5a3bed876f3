#pragma once

#include "ui/predict/compare/compared_draft.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace likecast
{

struct DriverRow;

/// The drafts' drivers against each other: a row per kind of driver, a column per draft. Effects
/// that could be chance are grey and say so.
class CompareDrivers : public QWidget
{
    Q_OBJECT

public:
    /// `columnGap` is the space between two columns.
    explicit CompareDrivers(int columnGap, QWidget* parent = nullptr);

    void setDrafts(const std::vector<ComparedDraft>& drafts);

private:
    void addRow(const DriverRow& row, const std::vector<ComparedDraft>& drafts, double scale);
    QWidget* makeCell(const Driver& driver, const ComparedDraft& draft, double scale);

    int m_columnGap;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace likecast
