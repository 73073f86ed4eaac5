#include "ui/accept/party_editor.h"

#include "reports/words/dates.h"
#include "ui/accept/card_text.h"
#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace bm {

namespace {

constexpr std::array<const char*, 5> idTypes = {"id-card", "old-id-card", "passport", "permit", "other"};

} // namespace

PartyEditor::PartyEditor(UiContext& context, const QString& prefix, PartyFields fields, QWidget* parent)
    : QWidget(parent), m_context(context), m_prefix(prefix)
{
    m_idType = new QComboBox(this);
    m_idType->setObjectName(prefix + QStringLiteral("IdType"));
    m_idType->setAccessibleName(tr("Kind of document"));
    m_idType->setFocusPolicy(Qt::ClickFocus); // Tab goes from field to field; a card is the rule
    for (const char* type : idTypes)
        m_idType->addItem(context.say("id-type", type), QString::fromLatin1(type));
    m_number = new QLineEdit(this);
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_idType);
    row->addWidget(m_number, 1);
    pair->setFocusProxy(m_number);
    m_number->setObjectName(prefix + QStringLiteral("IdNumber"));
    m_number->setAccessibleName(tr("Identity number"));
    m_number->setMaxLength(200); // a reader may type name and number here
    m_number->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_rows["id_number"] = new FieldRow(tr("Identity number"), pair, this);
    m_name = add(QStringLiteral("Name"), tr("Name"), 200);
    m_rows["name"] = qobject_cast<FieldRow*>(m_name->parentWidget());
    layOut(fields);
    connect(m_idType, &QComboBox::activated, this, [this] {
        m_known.clear();
        numberEdited(false);
        Q_EMIT changed();
    });
    connect(m_number, &QLineEdit::textEdited, this, [this] {
        numberEdited(false);
        Q_EMIT changed();
    });
    connect(m_number, &QLineEdit::editingFinished, this, [this] { numberEdited(true); });
    connect(m_number, &QLineEdit::returnPressed, this, [this] { entered(m_number); });
}

QLineEdit* PartyEditor::add(const QString& name, const QString& label, int maxLength)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(m_prefix + name);
    edit->setMaxLength(maxLength);
    new FieldRow(label, edit, this);
    connect(edit, &QLineEdit::textEdited, this, [this, edit] {
        if (auto* row = qobject_cast<FieldRow*>(edit->parentWidget()))
            row->setError({});
        Q_EMIT changed();
    });
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] { entered(edit); });
    return edit;
}

void PartyEditor::layOut(PartyFields fields)
{
    const auto made = [this](const char* field, const QString& name, const QString& label, int limit) {
        QLineEdit* edit = add(name, label, limit);
        m_rows[field] = qobject_cast<FieldRow*>(edit->parentWidget());
        return edit;
    };
    if (fields != PartyFields::Applicant)
        m_relation = made("relation", QStringLiteral("Relation"), tr("Relation"), 20);
    if (fields != PartyFields::Member)
        m_phone = made("phone", QStringLiteral("Phone"), tr("Telephone"), 30);
    if (fields == PartyFields::Applicant) {
        m_phoneOf = made("phone_of", QStringLiteral("PhoneOf"), tr("Whose telephone"), 40);
        m_phoneOf->setPlaceholderText(tr("own; or grandson …"));
        m_address = made("address", QStringLiteral("Address"), tr("Address"), 200);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_context.theme.grid(2));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    // The number has a row of its own: all of its 18 characters must be seen at once.
    grid->addWidget(m_rows["id_number"], 0, 0, 1, 2);
    m_order = {m_number, m_name};
    grid->addWidget(m_rows["name"], 1, 0);
    if (m_phone != nullptr) {
        grid->addWidget(m_rows["phone"], 1, 1);
        m_order.push_back(m_phone);
    }
    if (m_relation != nullptr) {
        grid->addWidget(m_rows["relation"], m_phone != nullptr ? 2 : 1, m_phone != nullptr ? 0 : 1);
        m_order.push_back(m_relation);
    }
    if (m_address != nullptr) {
        grid->addWidget(m_rows["phone_of"], 2, 0);
        grid->addWidget(m_rows["address"], 2, 1);
        m_order.insert(m_order.end(), {m_phoneOf, m_address});
    }
    for (std::size_t i = 1; i < m_order.size(); ++i)
        setTabOrder(m_order[i - 1], m_order[i]);
}

void PartyEditor::show(const Party& party)
{
    const int type = m_idType->findData(qs(party.idType));
    m_idType->setCurrentIndex(std::max(type, 0));
    const auto put = [](QLineEdit* edit, const std::string& text) {
        if (edit != nullptr && edit->text() != qs(text))
            edit->setText(qs(text));
    };
    put(m_number, party.idNumber);
    put(m_name, party.name);
    put(m_phone, party.phone);
    put(m_phoneOf, party.phoneOf);
    put(m_address, party.address);
    put(m_relation, party.relation);
    clearErrors();
    m_known.clear();
    numberEdited(true);
}

Party PartyEditor::party() const
{
    const auto text = [](const QLineEdit* edit) {
        return edit == nullptr ? std::string() : edit->text().trimmed().toStdString();
    };
    Party party;
    party.idType = m_idType->currentData().toString().toStdString();
    party.idNumber = text(m_number);
    party.name = text(m_name);
    party.phone = text(m_phone);
    party.phoneOf = text(m_phoneOf);
    party.address = text(m_address);
    party.relation = text(m_relation);
    return party;
}

void PartyEditor::fillEmpty(const Party& known)
{
    Party party = this->party();
    const auto fill = [](std::string& into, const std::string& from) {
        if (into.empty())
            into = from;
    };
    fill(party.name, known.name);
    fill(party.phone, known.phone);
    fill(party.phoneOf, known.phoneOf);
    fill(party.address, known.address);
    const QString announced = m_known;
    QSignalBlocker quiet(this);
    show(party);
    m_known = announced;
}

void PartyEditor::setJudge(std::function<QString(const IdNumber&)> judge)
{
    m_judge = std::move(judge);
    numberEdited(true);
}

void PartyEditor::typeIntoNumber(const QString& text)
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->end(false);
    m_number->insert(text);
    numberEdited(false);
    Q_EMIT changed();
}

bool PartyEditor::focusEmpty()
{
    for (QLineEdit* edit : {m_number, m_name, m_phone}) {
        if (edit != nullptr && edit->text().trimmed().isEmpty()) {
            edit->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void PartyEditor::focusName()
{
    m_name->setFocus(Qt::TabFocusReason);
}

void PartyEditor::focusNumber()
{
    m_number->setFocus(Qt::TabFocusReason);
    m_number->selectAll();
}

FieldRow* PartyEditor::rowOf(const std::string& field) const
{
    const auto found = m_rows.find(field == "id_type" ? "id_number" : field);
    return found == m_rows.end() ? nullptr : found->second;
}

bool PartyEditor::setError(const std::string& field, const QString& text)
{
    FieldRow* row = rowOf(field);
    if (row == nullptr)
        return false;
    row->setError(text);
    QWidget* edit = row->field();
    (edit->focusProxy() != nullptr ? edit->focusProxy() : edit)->setFocus(Qt::OtherFocusReason);
    return true;
}

void PartyEditor::clearErrors()
{
    for (const auto& [field, row] : m_rows)
        row->setError({});
}

bool PartyEditor::numberWrong()
{
    numberEdited(true);
    return !m_rows["id_number"]->error().isEmpty();
}

bool PartyEditor::isCitizenNumber() const
{
    const QString type = m_idType->currentData().toString();
    return type == QStringLiteral("id-card") || type == QStringLiteral("old-id-card");
}

// While it is being typed only a whole number is judged; when the field is left, whatever stands there.
void PartyEditor::numberEdited(bool complete)
{
    FieldRow* row = m_rows["id_number"];
    const QString typed = m_number->text().trimmed();
    if (!isCitizenNumber() || typed.isEmpty()) {
        row->setError({});
        row->setHint({});
        m_known.clear();
        return;
    }
    const Result<IdNumber> number = parseIdNumber(typed.toStdString(), m_context.clock->now().day());
    // Fifteen digits are an old card, or the beginning of a number that is still being typed.
    const bool whole = typed.size() >= 18 || complete;
    if (!number || (number->old && !whole)) {
        row->setHint({});
        row->setError(whole && !number ? m_context.words.error(number.error()) : QString());
        m_known.clear();
        return;
    }
    const Day today = m_context.clock->now().day();
    row->setHint(tr("%1 · %2 years · born %3")
                     .arg(number->sex == Sex::Female ? tr("female") : tr("male"))
                     .arg(ageOn(number->birth, today))
                     .arg(dateText(number->birth, m_context.language())));
    row->setError(m_judge ? m_judge(*number) : QString());
    const QString known = qs(number->text);
    if (known == m_known)
        return;
    m_known = known;
    Q_EMIT numberKnown(known);
}

// True when the text of the field was a reader's and has been put in its places.
bool PartyEditor::takeCard(QLineEdit* edit)
{
    const std::string typed = edit->text().toStdString();
    const CardText card = readCardText(typed, m_context.clock->now().day());
    if (!card.code.empty()) {
        edit->clear();
        Q_EMIT scanned(qs(typed).trimmed());
        return true;
    }
    const bool aloneInItsField = edit == m_number && card.name.empty();
    if (card.idNumber.empty() || aloneInItsField)
        return false;
    edit->clear();
    m_idType->setCurrentIndex(0);
    m_number->setText(qs(card.idNumber));
    if (!card.name.empty())
        m_name->setText(qs(card.name));
    if (m_address != nullptr && m_address->text().isEmpty())
        m_address->setText(qs(card.address));
    numberEdited(true);
    Q_EMIT changed();
    return true;
}

void PartyEditor::entered(QLineEdit* edit)
{
    const bool card = takeCard(edit);
    if (card && edit->text().isEmpty() && m_number->text().isEmpty())
        return; // a code, handed on
    if (edit == m_number)
        numberEdited(true);
    if (edit == m_number && !m_rows["id_number"]->error().isEmpty() && m_known.isEmpty())
        return; // wrong: stay
    const auto here = std::find(m_order.begin(), m_order.end(), edit);
    const auto next = std::find_if(here + 1, m_order.end(),
                                   [](const QLineEdit* e) { return e->text().trimmed().isEmpty(); });
    if (next == m_order.end()) {
        Q_EMIT finished();
        return;
    }
    (*next)->setFocus(Qt::TabFocusReason);
}

} // namespace bm
