// AdviceDetail: one telling sheet or referral slip: what was said, what became of the paper, and what can be
// done with it: print it again, take the case it told of, void it.
#pragma once

#include "ui/lists/paper_detail.h"

namespace bm {

class AdviceDetail final : public PaperDetail<AdviceView>
{
    Q_OBJECT

public:
    explicit AdviceDetail(UiContext& context, QWidget* parent = nullptr);
    void reprint() override;

Q_SIGNALS:
    void takeWanted(const QString& number); // a case from this telling sheet

protected:
    [[nodiscard]] QFuture<Result<AdviceView>> view(const std::string& number) override;
    [[nodiscard]] QList<Card*> cards(const AdviceView& shown) override;

private:
    void addActions(Card* card, const AdviceView& shown);
    void makeVoid();
};

} // namespace bm
