import { useTexts } from "~/shared/texts";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { PersonChoice } from "../person-choices.server";
import { committeeTexts } from "../texts";

interface HolderChoiceProps {
  field: ReturnType<typeof useTypedForm>["field"];
  people: readonly PersonChoice[];
}

/** Somebody registered, or a new name. */
export function HolderChoice({ field, people }: HolderChoiceProps) {
  const t = useTexts(committeeTexts);
  return (
    <>
      {people.length > 0 && (
        <Select
          {...field("personId")}
          label={t.person}
          hint={t.personHint}
          placeholder={t.choosePerson}
          options={people.map(({ id, name, known }) => ({
            value: id,
            label: known ? t.inPeriod(name, known) : name,
          }))}
        />
      )}
      <TextField
        {...field("fullName")}
        label={t.newName}
        hint={people.length > 0 ? t.newNameHint : undefined}
        autoComplete="off"
      />
    </>
  );
}
