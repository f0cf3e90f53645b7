import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { Tabs } from "~/ui/tabs";
import { organisationTexts } from "../texts";

/** The head of the lists about the international work beside the trips. */
export function InternationalBand() {
  const t = useTexts(organisationTexts);
  return (
    <Band
      title={t.international}
      tabs={
        <Tabs
          label={t.internationalPages}
          summary={t.internationalPages}
          items={[
            { label: t.projects, to: "/arbejdsrum/projekter" },
            { label: t.title, to: "/arbejdsrum/organisationer" },
            { label: t.networks, to: "/arbejdsrum/netvaerk" },
            { label: t.euProgrammes, to: "/arbejdsrum/eu" },
            { label: t.news, to: "/arbejdsrum/nyt" },
            { label: t.reports, to: "/arbejdsrum/opfoelgning" },
          ]}
        />
      }
    />
  );
}
