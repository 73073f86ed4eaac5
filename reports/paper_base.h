// What the papers of a case share: office, persons, materials, the promise. Each sets its values in a form.
#pragma once

#include "reports/form_values.h"
#include "reports/paper_data.h"

namespace bm {

void setOffice(FormValues& form, const PaperOffice& office);
// Every number also masked, for the copies that do not carry it whole.
void setPersons(FormValues& form, const PaperCase& paper);
// Office, persons, numbers, matter, fee.
void setCase(FormValues& form, const PaperCase& paper);
void setMaterials(FormValues& form, const std::vector<PaperMaterial>& materials);
// The promise with its explanation; without a date only its words.
void setDue(FormValues& form, const PaperCase& paper);

[[nodiscard]] FormRow materialRow(const PaperMaterial& material, int n);
[[nodiscard]] std::vector<FormRow> itemRows(const std::vector<QString>& items);
[[nodiscard]] QString joinedItems(const std::vector<QString>& items);
// "2026年12月7日 星期一（农历十月廿九，当天逢场）"
[[nodiscard]] QString dayWords(const PaperOffice& office, Day day);

} // namespace bm
