import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "~/ui/facts";
import type { Contribution } from "../contribution";
import { contributionTexts } from "../contribution-texts";

type Answers = Pick<
  Contribution,
  "purposeMet" | "learned" | "recommendation" | "differently" | "rating" | "dissent"
>;

/** What a contribution says, to be read; what was left empty is left out. */
export function ContributionText(answers: Answers) {
  const t = useTexts(contributionTexts);
  const { purposeMet, learned, recommendation, differently, rating, dissent } = answers;
  const texts = [
    ...learned.map(({ visitId, topic, learned: text }) => ({ key: visitId, label: topic, text })),
    { key: "recommendation", label: t.fields.recommendation, text: recommendation },
    { key: "differently", label: t.fields.differently, text: differently },
    { key: "dissent", label: t.fields.dissent, text: dissent },
  ];
  return (
    <Facts>
      <Fact term={t.fields.purposeMet}>{purposeMet ? t.purpose[purposeMet] : t.nothing}</Fact>
      <Fact term={t.fields.rating}>{rating === null ? t.nothing : t.ratingOf(rating)}</Fact>
      {texts
        .filter(({ text }) => text !== "")
        .map(({ key, label, text }) => (
          <Fact key={key} term={label}>
            <span className="kept-lines">{text}</span>
          </Fact>
        ))}
    </Facts>
  );
}
