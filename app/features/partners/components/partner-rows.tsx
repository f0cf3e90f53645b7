import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { organisationOptions } from "../organisation-options";
import type { PartnerRole } from "../partner";
import type { PartnerChoice } from "../partner-choices.server";
import { partnerTexts } from "../texts";

interface PartnerRowsProps {
  form: ReturnType<typeof useTypedForm>;
  /** How many partners stand already. */
  known: number;
  organisations: readonly PartnerChoice[];
  /** With one alone, nobody is asked for it. */
  roles: readonly PartnerRole[];
  /** What the rows are called, where that is not partners. */
  words?: Pick<(typeof partnerTexts)["da"], "partners" | "partnersHint" | "partner" | "addPartner">;
}

const spareRows = 2;

/** The partners of something, one to a row: an organisation, or words. */
export function PartnerRows({ form, known, organisations, roles, words }: PartnerRowsProps) {
  const t = { ...useTexts(partnerTexts), ...words };
  const sent = form.answer?.typed.partners;
  const rows = Array.isArray(sent) ? sent.length : known + spareRows;
  const chosenIn = (row: number) => {
    const partner = Array.isArray(sent) ? sent[row] : null;
    return typeof partner === "object" ? partner?.organisationId : null;
  };
  const field = (row: number, name: string) => form.field(`partners.${row}.${name}`);
  return (
    <FieldGroup legend={t.partners} level={2} id="partners" hint={t.partnersHint}>
      {Array.from({ length: rows }, (_, row) => (
        <FieldGroup key={row} legend={t.partner(row + 1)}>
          <FieldRow>
            <Select
              {...field(row, "organisationId")}
              label={t.organisation}
              placeholder={t.notListed}
              options={organisationOptions(organisations, chosenIn(row))}
            />
            <TextField {...field(row, "description")} label={t.description} autoComplete="off" />
            {roles.length > 1 && (
              <Select
                {...field(row, "role")}
                label={t.roleLabel}
                options={roles.map((role) => ({ value: role, label: t.role[role] }))}
              />
            )}
          </FieldRow>
          <details>
            <summary>{t.wordsOnly}</summary>
            <FieldRow>
              <TextField {...field(row, "city")} label={t.city} optional autoComplete="off" />
              <TextField {...field(row, "country")} label={t.country} optional autoComplete="off" />
              <TextField {...field(row, "headcount")} label={t.headcount} optional inputMode="numeric" />
            </FieldRow>
          </details>
        </FieldGroup>
      ))}
      <p className="mt-4">
        <Button kind="secondary" name="addPartner" value="1" formNoValidate>
          {t.addPartner}
        </Button>
      </p>
      <p className="meta">{t.newOrganisation}</p>
    </FieldGroup>
  );
}
