import { useTexts } from "~/shared/texts";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import { projectsAddress } from "../addresses";
import type { FilterChoices } from "./catalogue.server";
import { type ProjectQuestion, questionFields } from "./project-search";
import { projectTexts } from "./project-texts";

interface ProjectFilterProps {
  question: ProjectQuestion;
  choices: FilterChoices;
}

const filters = ["area", "programme", "country", "status", "year", "role"] as const;

/** Asks the catalogue for some of its projects; the answer has an address of its own. */
export function ProjectFilter({ question, choices }: ProjectFilterProps) {
  const t = useTexts(projectTexts);
  const labelOf = (field: (typeof filters)[number], label: string) => {
    if (field === "status") return t.status[label as keyof typeof t.status];
    return field === "role" ? t.roles[label as keyof typeof t.roles] : label;
  };
  return (
    <search id="soeg">
      <form method="get" action={projectsAddress} className="filter filter-many" aria-label={t.form}>
        <TextField
          type="search"
          name={questionFields.text}
          id="emne"
          label={t.search}
          defaultValue={question.text}
        />
        {filters
          .filter((field) => choices[field].length > 0)
          .map((field) => (
            <Select
              key={field}
              name={questionFields[field]}
              label={t.filters[field]}
              placeholder={t.all[field]}
              defaultValue={question[field]}
              options={choices[field].map(({ value, label, count }) => ({
                value,
                label: t.counted(labelOf(field, label), count),
              }))}
            />
          ))}
        <button className="button button-primary" type="submit">
          {t.show}
        </button>
      </form>
    </search>
  );
}
