import { useTexts } from "~/shared/texts";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import { tripsAddress } from "../addresses";
import { listTexts } from "../list-texts";
import { periodName } from "../period-name";
import type { TripList } from "../trip-list.server";
import { questionFields, type TripQuestion } from "../trip-search";

interface TripFilterProps {
  question: TripQuestion;
  choices: TripList["choices"];
}

/** Asks the list for some of its trips; the answer has an address of its own. */
export function TripFilter({ question, choices }: TripFilterProps) {
  const t = useTexts(listTexts).trips;
  const periods = [...new Set(choices.committees.map(({ periodSlug }) => periodSlug))];
  return (
    <search id="soeg">
      <form method="get" action={tripsAddress} className="filter" aria-label={t.form}>
        <TextField
          type="search"
          name={questionFields.text}
          id="emne"
          label={t.search}
          defaultValue={question.text}
        />
        <Select
          name={questionFields.period}
          label={t.period}
          placeholder={t.all.period}
          defaultValue={question.period}
          options={choices.periods.map((slug) => ({ value: slug, label: periodName(slug) }))}
        />
        <Select
          name={questionFields.committee}
          label={t.committee}
          placeholder={t.all.committee}
          defaultValue={question.committee}
          options={periods.map((period) => ({
            label: periodName(period),
            options: choices.committees
              .filter(({ periodSlug }) => periodSlug === period)
              .map(({ slug, name }) => ({ value: slug, label: name })),
          }))}
        />
        <Select
          name={questionFields.country}
          label={t.country}
          placeholder={t.all.country}
          defaultValue={question.country}
          options={choices.countries.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <button className="button button-primary" type="submit">
          {t.show}
        </button>
      </form>
    </search>
  );
}
