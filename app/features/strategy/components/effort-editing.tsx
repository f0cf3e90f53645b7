import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormIdentity } from "~/ui/form/form-key";
import type { Option } from "~/ui/form/options";
import { Select } from "~/ui/form/select";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { Panel } from "~/ui/panel";
import { moveEffortForm, tripOfEffortForm } from "../effort-form";
import { effortTexts } from "../effort-texts";
import { effortLabels } from "../form-texts";

/** Links a trip to an effort. */
export function TripLinking({ trips }: { trips: readonly Option[] }) {
  const t = useTexts(effortTexts);
  const form = useTypedForm({
    form: "link",
    schema: tripOfEffortForm,
    defaults: {},
    labels: effortLabels,
  });
  return (
    <Panel heading={t.tripsHeading}>
      {trips.length === 0 ? (
        <p>{t.noTripsToLink}</p>
      ) : (
        <TypedForm form={form} refused={t.refused}>
          <Select {...form.field("reference")} label={t.trip} options={trips} placeholder={t.chooseTrip} />
          <Button kind="secondary" className="mt-4">
            {t.linkTrip}
          </Button>
        </TypedForm>
      )}
      <p className="meta mt-4">{t.elsewhere}</p>
    </Panel>
  );
}

interface EffortMovingProps {
  parentId: string | null;
  /** The efforts that it may stand under. */
  places: readonly Option[];
  /** How many stand below it. */
  below: number;
}

/** Moves an effort to another place in the tree, or takes it out. */
export function EffortMoving({ parentId, places, below }: EffortMovingProps) {
  const t = useTexts(effortTexts);
  const form = useTypedForm({
    form: "move",
    schema: moveEffortForm,
    defaults: { parentId: parentId ?? "" },
    labels: effortLabels,
  });
  return (
    <>
      <Fold summary={t.move} open={form.answer !== undefined}>
        <TypedForm form={form} refused={t.refused}>
          {below > 0 && <p className="meta">{t.moveLead}</p>}
          <Select {...form.field("parentId")} label={t.moveTo} options={places} placeholder={t.toStrategy} />
          <Button kind="secondary" className="mt-4">
            {t.move}
          </Button>
        </TypedForm>
      </Fold>
      <Fold summary={t.remove}>
        <p>{t.removeLead(below)}</p>
        <Form method="post">
          <FormIdentity form="remove" />
          <Button kind="warning">{t.remove}</Button>
        </Form>
      </Fold>
    </>
  );
}
