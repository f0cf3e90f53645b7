import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldGroup } from "~/ui/form/field-group";
import { FieldRow } from "~/ui/form/field-row";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { PartnerChoice } from "../partner-choices.server";
import { partnerRoles } from "../project";
import { projectTexts } from "../texts";

interface PartnerRowsProps {
  field: ReturnType<typeof useTypedForm>["field"];
  rows: number;
  organisations: readonly PartnerChoice[];
}

/** A project's partners, one to a row: an organisation, or words. */
export function PartnerRows({ field, rows, organisations }: PartnerRowsProps) {
  const t = useTexts(projectTexts);
  return (
    <FieldGroup legend={t.partners} level={2} id="partners" hint={t.partnersHint}>
      {Array.from({ length: rows }, (_, row) => (
        <FieldGroup key={row} legend={t.partner(row + 1)}>
          <FieldRow>
            <Select
              {...field(`partners.${row}.organisationId`)}
              label={t.organisation}
              placeholder={t.notListed}
              options={organisations.map(({ id, label }) => ({ value: id, label }))}
            />
            <TextField {...field(`partners.${row}.description`)} label={t.description} autoComplete="off" />
            <Select
              {...field(`partners.${row}.role`)}
              label={t.roleLabel}
              options={partnerRoles.map((role) => ({ value: role, label: t.role[role] }))}
            />
          </FieldRow>
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
