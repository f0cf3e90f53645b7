import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldGroup } from "~/ui/form/field-group";
import { HiddenField } from "~/ui/form/hidden-field";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { strategyFormTexts, strategyLabels } from "../form-texts";
import { type PointKind, pointKinds } from "../strategy";
import type { PointRows } from "../strategy-defaults";
import { pointsForm } from "../strategy-form";
import { strategyTexts } from "../texts";

interface PointsFieldsProps {
  version: number;
  points: PointRows;
  back: string;
}

/** The form with what a strategy says, a row to each point. */
export function PointsFields({ version, points, back }: PointsFieldsProps) {
  const t = useTexts(strategyFormTexts);
  const form = useTypedForm({
    form: "points",
    schema: pointsForm,
    defaults: { points, version: String(version) },
    labels: strategyLabels,
  });
  const sent = form.answer?.typed.points as Partial<PointRows> | undefined;
  return (
    <TypedForm form={form} refused={t.pointsRefused} version={version}>
      <NowStands
        answer={form.answer}
        fields={[{ name: "points", label: t.pointsTitle, say: (rows) => wordsOf(rows as never) }]}
      />
      <p className="meta">{t.pointsLead}</p>
      {pointKinds.map((kind) => (
        <PointGroup key={kind} form={form} kind={kind} rows={(sent ?? points)[kind] ?? points[kind]} />
      ))}
      <SaveRow back={back} />
    </TypedForm>
  );
}

const wordsOf = (rows: Partial<PointRows> | undefined) =>
  pointKinds
    .flatMap((kind) =>
      (rows?.[kind] ?? []).map(({ body, weight }) =>
        body && kind === "wanted_effect" ? `${body} (${weight || 1})` : body,
      ),
    )
    .filter(Boolean)
    .join(" · ");

interface PointGroupProps {
  form: ReturnType<typeof useTypedForm>;
  kind: PointKind;
  rows: PointRows[PointKind];
}

function PointGroup({ form, kind, rows }: PointGroupProps) {
  const t = useTexts(strategyFormTexts);
  const heading = useTexts(strategyTexts).points[kind];
  return (
    <FieldGroup
      legend={heading}
      level={2}
      id={kind}
      hint={kind === "wanted_effect" ? t.weightHint : undefined}
    >
      {rows.map(({ id }, row) => {
        const name = `points.${kind}.${row}`;
        const body = (
          <TextArea {...form.field(`${name}.body`)} label={t.point(heading, row + 1)} labelHidden rows={2} />
        );
        return (
          <div key={row}>
            <HiddenField name={`${name}.id`} value={id} />
            {kind === "wanted_effect" ? (
              <div className="weighed">
                {body}
                <TextField
                  {...form.field(`${name}.weight`)}
                  label={t.weight}
                  fieldWidth={8}
                  inputMode="numeric"
                  autoComplete="off"
                />
              </div>
            ) : (
              body
            )}
          </div>
        );
      })}
      <p className="mt-4">
        <Button kind="secondary" name="addPoint" value={kind} formNoValidate>
          {t.addPoint}
        </Button>
      </p>
    </FieldGroup>
  );
}
