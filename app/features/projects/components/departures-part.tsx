import { Link, useActionData } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { DateField } from "~/ui/form/date-field";
import { FieldRow } from "~/ui/form/field-row";
import { RadioGroup } from "~/ui/form/radio-group";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { HiddenText } from "~/ui/hidden-text";
import { LinedList } from "~/ui/lined-list";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { departureForm } from "../approval-forms";
import { approvalLabels, approvalTexts } from "../approval-texts";
import type { ApprovalView } from "../approval-view";
import { decisionsAddress } from "../project-addresses";
import { departureKinds, type ProjectDeparture } from "../project-decision";
import { RevokeFields } from "./small-date-forms";

interface DeparturesPartProps {
  project: { slug: string };
  approval: ApprovalView;
  departures: readonly ProjectDeparture[];
  today: string;
  mayDecide: boolean;
  /** The departure whose form is open. */
  revoking: string | null;
}

/** How the rule on larger projects was departed from, and why. */
export function DeparturesPart(props: DeparturesPartProps) {
  const { project, approval, departures, today, mayDecide, revoking } = props;
  const t = useTexts(approvalTexts);
  const answer = useActionData<FormAnswer>();
  const back = decisionsAddress(project.slug);
  return (
    <>
      <SectionHeading>{t.departures}</SectionHeading>
      <p>{t.departuresLead}</p>
      {departures.length === 0 && <p>{t.noDepartures}</p>}
      <LinedList>
        {departures.map((departure) => (
          <li key={departure.id}>
            <DepartureLine departure={departure} mayRevoke={mayDecide} />
            {mayDecide && revoking === departure.id && (
              <RevokeFields row={departure} today={today} back={back} />
            )}
          </li>
        ))}
      </LinedList>
      {mayDecide && (
        <Fold summary={t.addDeparture} open={answer?.form === "departure"} id="ny-fravigelse">
          <DepartureFields strength={approval.rule?.strength ?? "must"} back={back} />
        </Fold>
      )}
    </>
  );
}

function DepartureLine({ departure, mayRevoke }: { departure: ProjectDeparture; mayRevoke: boolean }) {
  const t = useTexts(approvalTexts);
  const { id, kind, givenBy, givenOn, reason, link, revokedOn } = departure;
  return (
    <>
      <p>
        <strong>{t.kind[kind]}</strong> {t.givenLine(givenBy, formatDate(givenOn))}
        {revokedOn && <span className="meta"> · {t.revoked(formatDate(revokedOn))}</span>}
      </p>
      <Paragraphs text={reason} />
      {link && (
        <p>
          <a href={link}>{t.link}</a>
        </p>
      )}
      {mayRevoke && revokedOn === null && (
        <p className="meta">
          <Link to={`?tilbagekald=${id}`} preventScrollReset>
            {t.revoke}
            <HiddenText> {t.givenLine(givenBy, formatDate(givenOn))}</HiddenText>
          </Link>
        </p>
      )}
    </>
  );
}

function DepartureFields({ strength, back }: { strength: "must" | "should"; back: string }) {
  const t = useTexts(approvalTexts);
  const form = useTypedForm({
    form: "departure",
    schema: departureForm,
    defaults: { kind: strength === "must" ? "dispensation" : "explanation" },
    labels: approvalLabels,
  });
  const kinds = departureKinds.filter((kind) => strength === "should" || kind === "dispensation");
  return (
    <TypedForm form={form} refused={t.refused}>
      <RadioGroup
        {...form.field("kind")}
        id="fravigelse"
        label={t.kindLabel}
        inline
        choices={kinds.map((value) => ({ value, label: t.kind[value] }))}
      />
      <FieldRow>
        <TextField {...form.field("givenBy")} label={t.givenBy} hint={t.givenByHint} autoComplete="off" />
        <DateField {...form.field("givenOn")} label={t.givenOn} />
      </FieldRow>
      <TextArea {...form.field("reason")} id="fravigelsens-grund" label={t.reason} rows={4} />
      <TextField
        {...form.field("link")}
        id="fravigelsens-link"
        label={t.link}
        hint={t.linkHint}
        optional
        fieldWidth="full"
      />
      <SaveRow label={t.saveDeparture} back={back} />
    </TypedForm>
  );
}
