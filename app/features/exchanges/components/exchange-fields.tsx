import { PartnerRows } from "~/features/partners/components/partner-rows";
import { useStandingPartners } from "~/features/partners/components/standing-partners";
import type { PartnerChoice } from "~/features/partners/partner-choices.server";
import { useTexts } from "~/shared/texts";
import { FieldRow } from "~/ui/form/field-row";
import { NowStands } from "~/ui/form/now-stands";
import type { Option } from "~/ui/form/options";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { type ExchangeKind, exchangeKinds } from "../exchange";
import type { exchangeDefaults } from "../exchange-defaults";
import { editExchangeForm, newExchangeForm } from "../exchange-form";
import { exchangeLabels, exchangeTexts } from "../texts";

interface ExchangeFieldsProps {
  /** Null for an exchange that is to be made. */
  version: number | null;
  defaults: Partial<ReturnType<typeof exchangeDefaults>>;
  organisations: readonly PartnerChoice[];
  committees: readonly Option[];
  back: string;
}

/** The form with all of an exchange. */
export function ExchangeFields(props: ExchangeFieldsProps) {
  const { version, defaults, organisations, committees, back } = props;
  const t = useTexts(exchangeTexts);
  const standingPartners = useStandingPartners(organisations);
  const form = useTypedForm({
    form: "exchange",
    schema: version === null ? newExchangeForm : editExchangeForm,
    defaults,
    labels: exchangeLabels,
  });
  const committeeNamed = (id: unknown) => committees.find(({ value }) => value === id)?.label ?? "";
  return (
    <TypedForm form={form} refused={t.refused} version={version ?? undefined}>
      <NowStands
        answer={form.answer}
        fields={[
          { name: "title", label: t.titleLabel },
          { name: "kind", label: t.kindLabel, say: (kind) => t.kind[kind as ExchangeKind] },
          { name: "startsOn", label: t.startsOn },
          { name: "endsOn", label: t.endsOn },
          standingPartners,
          { name: "headcount", label: t.headcountLabel },
          { name: "description", label: t.description },
          { name: "outcome", label: t.outcome },
          { name: "responsible", label: t.responsible },
          { name: "committeeId", label: t.committee, say: committeeNamed },
          { name: "internalNote", label: t.internalNote },
        ]}
      />
      <TextField
        {...form.field("title")}
        label={t.titleLabel}
        hint={t.titleHint}
        fieldWidth="full"
        autoComplete="off"
      />
      <Select
        {...form.field("kind")}
        label={t.kindLabel}
        placeholder={t.chooseKind}
        options={exchangeKinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
      />
      <FieldRow>
        <TextField {...form.field("startsOn")} label={t.startsOn} hint={t.dateHint} optional />
        <TextField {...form.field("endsOn")} label={t.endsOn} hint={t.dateHint} optional />
      </FieldRow>
      <PartnerRows
        form={form}
        known={defaults.partners?.length ?? 0}
        organisations={organisations}
        roles={["partner", "lead", "associated"]}
      />
      <TextField
        {...form.field("headcount")}
        label={t.headcountLabel}
        hint={t.headcountHint}
        optional
        fieldWidth={8}
        inputMode="numeric"
      />
      <TextArea {...form.field("description")} label={t.description} optional rows={5} />
      <TextArea {...form.field("outcome")} label={t.outcome} optional rows={4} />
      <TextField
        {...form.field("responsible")}
        label={t.responsible}
        hint={t.responsibleHint}
        optional
        autoComplete="off"
      />
      <Select
        {...form.field("committeeId")}
        label={t.committee}
        options={committees}
        placeholder={t.committeeNone}
        optional
      />
      <TextArea {...form.field("internalNote")} label={t.internalNote} hint={t.internalNoteHint} optional />
      <SaveRow back={back} />
    </TypedForm>
  );
}
