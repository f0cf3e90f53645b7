import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { Tabs } from "~/ui/tabs";
import { peopleTexts } from "../texts";

/** The head of the administrator's own pages. */
export function AdministrationBand() {
  const t = useTexts(peopleTexts);
  return (
    <Band
      title={t.administration}
      tabs={
        <Tabs
          label={t.administrationPages}
          summary={t.administrationPages}
          items={[
            { label: t.settings, to: "/arbejdsrum/indstillinger" },
            { label: t.title, to: "/arbejdsrum/personer" },
          ]}
        />
      }
    />
  );
}
