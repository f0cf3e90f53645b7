import { exchangeTexts } from "~/features/exchanges/texts";
import { initiativeTexts } from "~/features/initiatives/texts";
import { projectGroupTexts } from "~/features/project-group/texts";
import { strategyTexts } from "~/features/strategy/texts";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { Tabs } from "~/ui/tabs";
import { organisationTexts } from "../texts";

/** The head of the lists about the international work beside the trips. */
export function InternationalBand() {
  const t = useTexts(organisationTexts);
  const strategy = useTexts(strategyTexts);
  const initiatives = useTexts(initiativeTexts);
  const exchanges = useTexts(exchangeTexts);
  const group = useTexts(projectGroupTexts);
  return (
    <Band
      title={t.international}
      tabs={
        <Tabs
          label={t.internationalPages}
          summary={t.otherPages}
          items={[
            { label: strategy.tab, to: "/arbejdsrum/strategi" },
            { label: t.projects, to: "/arbejdsrum/projekter" },
            { label: t.title, to: "/arbejdsrum/organisationer" },
            { label: t.twinTowns, to: "/arbejdsrum/venskabsbyer" },
            { label: initiatives.title, to: "/arbejdsrum/initiativer" },
            { label: exchanges.title, to: "/arbejdsrum/udvekslinger" },
            { label: group.title, to: "/arbejdsrum/projektgruppe" },
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
