import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { HiddenField } from "~/ui/form/hidden-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import { mergeForm } from "../merging/merge-form";
import type { MergeView } from "../merging/merge-view.server";
import { referenceKinds } from "../merging/reference-counts";
import { mergeTexts } from "../merging/texts";
import type { OrganisationKind } from "../organisation";
import { organisationTexts } from "../texts";

/** What shall stand where the two differ, what moves, and the button that makes them one. */
export function MergeForm({ view: { keep, gone, toChoose } }: { view: MergeView }) {
  const t = useTexts(mergeTexts);
  const { kind: kinds } = useTexts(organisationTexts);
  const form = useTypedForm({
    form: "merge",
    schema: mergeForm,
    defaults: { chosen: Object.fromEntries(toChoose.map((field) => [field, "keep"])) },
  });
  const moving = referenceKinds.filter((kind) => gone.counts[kind] > 0);
  if (keep.counts.twinTowns + gone.counts.twinTowns > 1)
    return (
      <Alert tone="warning" heading={t.bothTwinTowns} level={2}>
        {t.bothTwinTownsText} <Link to="/arbejdsrum/venskabsbyer">{t.toTwinTowns}</Link>
      </Alert>
    );
  return (
    <TypedForm form={form} refused={t.refused} version={keep.version}>
      <HiddenField name="goneId" value={gone.id} />
      <HiddenField name="goneVersion" value={String(gone.version)} />
      <p>{toChoose.length > 0 ? t.chooseLead : t.nothingToChoose}</p>
      {toChoose.map((name) => {
        const say = ({ says }: MergeView["keep"]) =>
          name === "kind" ? kinds[says.kind as OrganisationKind] : says[name];
        return (
          <RadioGroup
            key={name}
            {...form.field(`chosen.${name}`)}
            label={t.field[name]}
            hint={name === "name" ? t.nameHint : undefined}
            choices={[
              { value: "keep", label: say(keep) },
              { value: "gone", label: say(gone) },
            ]}
          />
        );
      })}
      <p className="meta mt-4">{t.rest}</p>
      <SectionHeading>{t.movesHeading(gone.name)}</SectionHeading>
      {moving.length === 0 ? (
        <p>{t.movesNothing}</p>
      ) : (
        <LinedList>
          {moving.map((kind) => (
            <li key={kind}>{t.moves[kind](gone.counts[kind])}</li>
          ))}
        </LinedList>
      )}
      {gone.isPublic && <p>{t.publicPage}</p>}
      <SaveRow label={t.confirm} back={`/arbejdsrum/organisationer/${keep.slug}`} />
    </TypedForm>
  );
}
