// PartyEditor: the fields of one natural person: document and number with a live check, name, telephone and
// whose it is, address or relation. It checks what it can say at once beside the field; it refuses nothing.
//
// Readers that type like a keyboard: a number typed into the name field, or name and number on one line, are
// put where they belong on Enter.
#pragma once

#include "core/base/identity.h"
#include "core/cases/party.h"
#include "ui/context.h"

#include <QWidget>

#include <functional>
#include <map>
#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace bm {

class FieldRow;

enum class PartyFields
{
    Applicant, // all; no relation
    Member,    // name, number, relation
    Agent,     // name, number, relation, telephone
};

class PartyEditor : public QWidget
{
    Q_OBJECT

public:
    // `prefix` begins the object names: "applicant" → "applicantIdNumber".
    PartyEditor(UiContext& context, const QString& prefix, PartyFields fields, QWidget* parent = nullptr);

    void show(const Party& party);
    [[nodiscard]] Party party() const;
    void fillEmpty(const Party& known); // only where nothing was typed
    // More to say about a good number ("old enough from …"); an empty text says nothing.
    void setJudge(std::function<QString(const IdNumber&)> judge);
    void typeIntoNumber(const QString& text); // a digit that a reader typed elsewhere
    // The first empty field of number, name, telephone; false when none is empty.
    bool focusEmpty();
    void focusName();
    void focusNumber();
    // `field`: "name", "id_number", "phone", "address", "relation", "phone_of". False: not a field of it.
    bool setError(const std::string& field, const QString& text);
    void clearErrors();
    bool numberWrong(); // judges what stands there now

Q_SIGNALS:
    void changed();
    void numberKnown(const QString& number); // a good identity number stands there now
    void scanned(const QString& text);       // "BM1:…"
    void finished();                         // Enter in the last field

private:
    QLineEdit* add(const QString& name, const QString& label, int maxLength);
    void layOut(PartyFields fields);
    void entered(QLineEdit* edit);
    bool takeCard(QLineEdit* edit);
    void numberEdited(bool complete);
    [[nodiscard]] bool isCitizenNumber() const;
    [[nodiscard]] FieldRow* rowOf(const std::string& field) const;

    UiContext& m_context;
    QString m_prefix;
    QComboBox* m_idType = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_phoneOf = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_relation = nullptr;
    std::map<std::string, FieldRow*> m_rows;
    std::vector<QLineEdit*> m_order; // as Enter walks
    std::function<QString(const IdNumber&)> m_judge;
    QString m_known; // the number last announced
};

} // namespace bm
