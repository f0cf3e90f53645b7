import { formatDateWithWeekday } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextArea } from "~/ui/form/text-area";
import { SectionHeading } from "~/ui/section-heading";
import { purposeAnswers, ratings, type VisitAskedAbout } from "../contribution";
import { contributionTexts } from "../contribution-texts";
import type { AnsweredForm } from "./use-form-answer";

interface ContributionFieldsProps {
  form: AnsweredForm;
  question: string;
  committee: string;
  visits: readonly VisitAskedAbout[];
}

/** What a contribution answers, whoever writes it down. */
export function ContributionFields({ form, question, committee, visits }: ContributionFieldsProps) {
  const t = useTexts(contributionTexts);
  return (
    <>
      <RadioGroup
        {...form.field("purposeMet")}
        label={t.purposeMet}
        hint={question && t.weAsked(question)}
        inline
        choices={purposeAnswers.map((answer) => ({ value: answer, label: t.purpose[answer] }))}
      />
      <SectionHeading>{t.learned}</SectionHeading>
      <p>{visits.length > 0 ? t.visits(visits.length, committee) : t.noVisits}</p>
      {visits.map(({ id, topic, host, day }) => (
        <TextArea
          key={id}
          {...form.field(`learned.${id}`)}
          label={topic}
          hint={[host, day && formatDateWithWeekday(day)].filter(Boolean).join(", ")}
        />
      ))}
      <SectionHeading>{t.assessment}</SectionHeading>
      <TextArea {...form.field("recommendation")} label={t.recommendation} />
      <TextArea {...form.field("differently")} label={t.differently} rows={2} />
      <RadioGroup
        {...form.field("rating")}
        label={t.rating}
        hint={t.ratingHint}
        inline
        choices={ratings.map((rating) => ({ value: rating, label: rating }))}
      />
      <Fold summary={t.disagree} open={form.text("dissent") !== ""}>
        <TextArea {...form.field("dissent")} label={t.dissent} hint={t.dissentHint} />
      </Fold>
    </>
  );
}
