// MaterialsPanel: the guide's conditions and the papers to tick. One row per material: a tick, what it is,
// how many, kept here or seen and given back. Yes/no questions open what depends on them; alternatives stand
// together. Space ticks, Up and Down move; a digit typed here (by a card reader) is handed on to the identity
// field.
#pragma once

#include "core/matters/matter.h"
#include "ui/accept/accept_form.h"
#include "ui/context.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bm {

class MaterialsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MaterialsPanel(UiContext& context, QWidget* parent = nullptr);

    // Shows the guide of the matter with what the form says. Null: empty.
    void show(std::shared_ptr<const Matter> matter, const AcceptForm& form);
    // Writes ticks, answers, branch and the words of "other matters" into the form.
    void writeTo(AcceptForm& form) const;
    void tickEverything();
    void focusFirst(); // the first thing still to be done, else the first row
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    void setOtherError(const QString& name, const QString& promise);

Q_SIGNALS:
    void changed();
    void digitTyped(const QString& text);
    void finished(); // Down or Enter past the last row: on to the applicant

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        int index = 0;
        QCheckBox* box = nullptr;
        QPushButton* kept = nullptr; // checked: seen and given back
        QWidget* line = nullptr;
    };
    struct Question
    {
        std::string text;
        QPushButton* yes = nullptr;
        QPushButton* no = nullptr;
    };
    void clear();
    void addConditions(QVBoxLayout& column);
    void addOther(QVBoxLayout& column);
    void addBranches(QVBoxLayout& column);
    void addQuestion(QVBoxLayout& column, const std::string& text);
    void addMaterials(QVBoxLayout& column);
    [[nodiscard]] static QString remarks(const Material& material); // the small line below its name
    QWidget* materialRow(const Material& material, int index);
    void suggestBranch(const QString& quantity);
    void refresh(); // from m_form to the widgets
    void move(QWidget* from, int by);
    [[nodiscard]] std::vector<QWidget*> stops() const; // what Up and Down walk through

    UiContext& m_context;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    std::shared_ptr<const Matter> m_matter;
    AcceptForm m_form;
    std::vector<Row> m_rows;
    std::vector<Question> m_questions;
    std::vector<std::pair<std::string, QPushButton*>> m_branches;
    QLineEdit* m_quantity = nullptr;
    QLineEdit* m_otherName = nullptr;
    QLineEdit* m_otherPromise = nullptr;
    class FieldRow* m_otherNameRow = nullptr;
    class FieldRow* m_otherPromiseRow = nullptr;
    bool m_showing = false;
};

} // namespace bm
