#include "ui/screens/talk/offer_card.h"

#include "core/documents/names/names.h"
#include "ui/case/fields/columns.h"
#include "ui/case/fields/more_fields.h"
#include "ui/case/fields/rows.h"
#include "ui/support/look/buttons.h"
#include "ui/widgets/fields/date_edit.h"
#include "ui/widgets/fields/growing_text_edit.h"
#include "ui/widgets/fields/text_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace alongside::ui {

namespace {

template <auto Member>
auto inOffer(OfferId id)
{
    return inItem<&CaseFile::offers, Member>(id);
}

} // namespace

OfferCard::OfferCard(const QString& objectName, OfferId offer, const CaseServices& services, CaseSession& session,
                     QWidget* parent)
    : QWidget(parent)
{
    auto* what = new TextField(objectName + u"_what"_s, tr("What they would do"));
    what->edit()->setLines(1, 5);
    auto* willing = new ChoiceField(objectName + u"_willing"_s, tr("Asked? What did they say?"),
                                    documents::plainAnswers<Willing>());
    willing->setHint(tr("Only their own yes lowers what the money has to cover."));
    auto* how = new LineField(objectName + u"_how_asked"_s, tr("How they were asked"));
    auto* asked = new DatePhraseEdit(objectName + u"_asked_on"_s, tr("On"));
    auto* until = new DatePhraseEdit(objectName + u"_until"_s, tr("Until"));
    auto* stops = new LineField(objectName + u"_if_it_stops"_s, tr("If it stops"));
    auto* carer =
        new LineField(objectName + u"_carers_assessment"_s, tr("A carer's assessment: offered, and the answer"));
    auto* remove = makeButton(ButtonKind::Quiet, objectName + u"_remove"_s, tr("Take this away"));
    asked->setToday(services.clock.today(), Days::ThatHaveBeen);
    until->setToday(services.clock.today(), Days::ToCome);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, kClose);
    rows->setSpacing(kNear);
    for (QWidget* part : QList<QWidget*>{what, willing, how, asked, until, stops, carer}) rows->addWidget(part);
    rows->addWidget(remove, 0, Qt::AlignLeft);
    setFocusProxy(what);
    session.bind(what, inOffer<&Offer::what>(offer));
    session.bind(willing, inOffer<&Offer::willing>(offer));
    session.bind(how, inOffer<&Offer::howAsked>(offer));
    session.bind(asked, inOffer<&Offer::askedOn>(offer));
    session.bind(until, inOffer<&Offer::until>(offer));
    session.bind(stops, inOffer<&Offer::ifItStops>(offer));
    session.bind(carer, inOffer<&Offer::carersAssessment>(offer));
    connect(remove, &QPushButton::clicked, this, [&session, offer] {
        session.takeAway([&](CaseFile& file) {
            file.offers.removeIf([&](const Offer& o) { return o.id == offer; });
            for (Outcome& outcome : file.outcomes) outcome.metBy.removeAll(offer);
        });
    });
}

} // namespace alongside::ui
