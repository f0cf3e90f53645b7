import { useTexts } from "~/shared/texts";
import { FieldRow } from "~/ui/form/field-row";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { organisationKinds } from "../organisation";
import { organisationTexts } from "../texts";

interface OrganisationFieldsProps {
  field: ReturnType<typeof useTypedForm>["field"];
  /** Country names to choose among. */
  countries: readonly string[];
}

/** What is known of an organisation. */
export function OrganisationFields({ field, countries }: OrganisationFieldsProps) {
  const t = useTexts(organisationTexts);
  return (
    <>
      <TextField {...field("name")} label={t.name} fieldWidth="full" autoComplete="off" />
      <Select
        {...field("kind")}
        label={t.kindLabel}
        placeholder={t.chooseKind}
        options={organisationKinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
      />
      <FieldRow>
        <TextField {...field("city")} label={t.city} optional autoComplete="off" />
        <TextField {...field("region")} label={t.region} hint={t.regionHint} optional autoComplete="off" />
        <TextField
          {...field("country")}
          label={t.country}
          hint={t.countryHint}
          optional
          list="countries"
          autoComplete="off"
        />
      </FieldRow>
      <datalist id="countries">
        {countries.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField {...field("website")} label={t.website} optional inputMode="url" autoComplete="off" />
    </>
  );
}
