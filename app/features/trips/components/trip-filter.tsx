import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldRow } from "~/ui/form/field-row";
import type { Option } from "~/ui/form/options";
import { Select } from "~/ui/form/select";
import { type ShownState, shownStates } from "../shown-state";
import { tripTexts } from "../texts";

interface TripFilterProps {
  periods: readonly Option[];
  committees: readonly Option[];
  chosen: { period: string; committee: string; state: ShownState | "" };
}

/** Which trips the list shows, kept in the address. */
export function TripFilter({ periods, committees, chosen }: TripFilterProps) {
  const t = useTexts(tripTexts);
  return (
    <Form method="get" role="search" aria-label={t.list.filter}>
      <FieldRow>
        <Select
          name="periode"
          label={t.list.period}
          defaultValue={chosen.period}
          options={[...periods, { value: "alle", label: t.list.allPeriods }]}
        />
        <Select
          name="udvalg"
          label={t.list.committee}
          defaultValue={chosen.committee}
          placeholder={t.list.allCommittees}
          options={committees}
        />
        <Select
          name="status"
          label={t.list.state}
          defaultValue={chosen.state}
          placeholder={t.list.allStates}
          options={shownStates.map((state) => ({ value: state, label: t.state[state] }))}
        />
        <div className="form-group">
          <Button kind="secondary">{t.list.show}</Button>
        </div>
      </FieldRow>
    </Form>
  );
}
