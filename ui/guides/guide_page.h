// GuidePage: the guide of one matter, to be read: the promise large, its sections below, its versions; and
// the way from here to a case or to a sheet of paper.
#pragma once

#include "core/matters/matter.h"
#include "ui/context.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace bm {

class BigLine;
class Page;
class StateLabel;

class GuidePage : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePage(UiContext& context, QWidget* parent = nullptr);

    void show(std::shared_ptr<const Matter> matter); // and asks for its versions
    [[nodiscard]] std::shared_ptr<const Matter> shown() const { return m_shown; }

Q_SIGNALS:
    void acceptWanted(const QString& code);
    void printWanted();

private:
    void fill(const std::shared_ptr<const Matter>& matter);
    void askVersions();

    UiContext& m_context;
    std::shared_ptr<const Matter> m_current, m_shown;
    std::vector<std::shared_ptr<const Matter>> m_list;
    Page* m_page;
    QLabel *m_name, *m_more;
    StateLabel *m_mode, *m_old;
    BigLine* m_promise;
    QComboBox* m_versions;
    QVBoxLayout* m_sections;
    QWidget* m_ground = nullptr;
};

} // namespace bm
