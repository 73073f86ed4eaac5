// exchange sheet: the spreadsheet of cases for counties that want one.
#pragma once

#include "app/ctl/cli.h"

namespace bm::ctl {

void addCaseSheet(Commands& commands, CLI::App& group);

} // namespace bm::ctl
