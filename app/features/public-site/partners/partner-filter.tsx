import { useTexts } from "~/shared/texts";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import { partnersAddress } from "../addresses";
import { type PartnerChoices, type PartnerQuestion, questionFields } from "./partner-search";
import { partnerSiteTexts } from "./partner-site-texts";

interface PartnerFilterProps {
  question: PartnerQuestion;
  choices: PartnerChoices;
}

/** Asks the catalogue for some of its partners; the answer has an address of its own. */
export function PartnerFilter({ question, choices }: PartnerFilterProps) {
  const t = useTexts(partnerSiteTexts);
  const words: Readonly<Record<string, string>> = { ...t.kind, ...t.connection };
  /** What is asked for stays in sight, also where nothing answers to it. */
  const chosen = (
    name: Exclude<keyof PartnerQuestion, "text">,
    offered: { value: string; label: string }[],
  ) => {
    const asked = question[name];
    const isThere = asked === "" || offered.some(({ value }) => value === asked);
    const options = isThere ? offered : [...offered, { value: asked, label: words[asked] ?? asked }];
    return (
      options.length > 0 && (
        <Select
          name={questionFields[name]}
          label={t.filter[name]}
          placeholder={t.all}
          defaultValue={asked}
          options={options}
        />
      )
    );
  };
  return (
    <search id="soeg">
      <form method="get" action={partnersAddress} className="filter" aria-label={t.form}>
        <TextField
          type="search"
          name={questionFields.text}
          id="emne"
          label={t.filter.text}
          defaultValue={question.text}
        />
        {chosen(
          "country",
          choices.countries.map(({ code, name }) => ({ value: code, label: name })),
        )}
        {chosen(
          "kind",
          choices.kinds.map((kind) => ({ value: kind, label: t.kind[kind] })),
        )}
        {chosen(
          "connection",
          choices.connections.map((one) => ({ value: one, label: t.connection[one] })),
        )}
        {chosen(
          "year",
          choices.years.map((year) => ({ value: String(year), label: String(year) })),
        )}
        {chosen(
          "policyArea",
          choices.policyAreas.map(({ slug, name }) => ({ value: slug, label: name })),
        )}
        {chosen(
          "programme",
          choices.programmes.map((name) => ({ value: name, label: name })),
        )}
        <button className="button button-primary" type="submit">
          {t.show}
        </button>
      </form>
    </search>
  );
}
