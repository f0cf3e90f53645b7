/** Everybody in the demo is invented, and so is the municipality. */
export const municipalityName = "Strandholm Kommune";

export type CommitteeName =
  | "Byrådet"
  | "Økonomiudvalget"
  | "Børne- og Skoleudvalget"
  | "Kultur- og Fritidsudvalget"
  | "Socialudvalget"
  | "Sundheds- og Ældreudvalget"
  | "Klima- og Miljøudvalget"
  | "Plan- og Byudvalget"
  | "Erhvervs- og Beskæftigelsesudvalget"
  | "Teknik- og Miljøudvalget";

interface CommitteeCast {
  name: CommitteeName;
  kind: "council" | "finance" | "standing";
  /** The chair first, then the vice chair, then the other members. */
  members: readonly string[];
}

const everyPeriod: readonly CommitteeCast[] = [
  {
    name: "Byrådet",
    kind: "council",
    members: [
      "Regitze Holmsted",
      "Troels Sandager",
      "Mogens Ravnkilde",
      "Ditte Havbro",
      "Asger Lyngtoft",
      "Villads Engholt",
      "Signe Mosevang",
      "Laust Birkelev",
      "Oda Fjeldstrup",
      "Palle Skovriis",
      "Thyra Kildebæk",
      "Hannibal Vangsted",
      "Merete Strømgaard",
      "Inger Solbakke",
      "Karsten Dalhof",
      "Aage Nordhave",
      "Ulla Tangsø",
      "Birte Søvind",
      "Frode Klintberg",
    ],
  },
  {
    name: "Økonomiudvalget",
    kind: "finance",
    members: ["Regitze Holmsted", "Troels Sandager", "Mogens Ravnkilde", "Ditte Havbro", "Asger Lyngtoft"],
  },
  {
    name: "Børne- og Skoleudvalget",
    kind: "standing",
    members: ["Ditte Havbro", "Villads Engholt", "Signe Mosevang", "Laust Birkelev", "Oda Fjeldstrup"],
  },
  {
    name: "Kultur- og Fritidsudvalget",
    kind: "standing",
    members: ["Palle Skovriis", "Thyra Kildebæk", "Hannibal Vangsted", "Merete Strømgaard"],
  },
  {
    name: "Socialudvalget",
    kind: "standing",
    members: ["Mogens Ravnkilde", "Inger Solbakke", "Karsten Dalhof", "Signe Mosevang"],
  },
  {
    name: "Sundheds- og Ældreudvalget",
    kind: "standing",
    members: ["Inger Solbakke", "Aage Nordhave", "Merete Strømgaard", "Ulla Tangsø"],
  },
  {
    name: "Erhvervs- og Beskæftigelsesudvalget",
    kind: "standing",
    members: ["Troels Sandager", "Ulla Tangsø", "Villads Engholt", "Karsten Dalhof"],
  },
];

/** The committees of the period that is running. */
export const committeesNow: readonly CommitteeCast[] = [
  ...everyPeriod,
  {
    name: "Klima- og Miljøudvalget",
    kind: "standing",
    members: ["Asger Lyngtoft", "Birte Søvind", "Laust Birkelev", "Hannibal Vangsted"],
  },
  {
    name: "Plan- og Byudvalget",
    kind: "standing",
    members: ["Frode Klintberg", "Oda Fjeldstrup", "Aage Nordhave", "Thyra Kildebæk"],
  },
];

/** The committees of the period before: one of them was later divided in two. */
export const committeesBefore: readonly CommitteeCast[] = [
  ...everyPeriod,
  {
    name: "Teknik- og Miljøudvalget",
    kind: "standing",
    members: ["Frode Klintberg", "Asger Lyngtoft", "Birte Søvind", "Laust Birkelev", "Aage Nordhave"],
  },
];

export const predecessorOf: Readonly<Partial<Record<CommitteeName, CommitteeName>>> = {
  "Klima- og Miljøudvalget": "Teknik- og Miljøudvalget",
  "Plan- og Byudvalget": "Teknik- og Miljøudvalget",
};

export const administrator = "Vibeke Lundtang";
export const coordinator = "Rasmus Odderskær";

/** Which committees each secretary serves, in both periods. */
export const secretaries: Readonly<Record<string, readonly CommitteeName[]>> = {
  "Bente Klokkerholm": [
    "Byrådet",
    "Klima- og Miljøudvalget",
    "Plan- og Byudvalget",
    "Teknik- og Miljøudvalget",
    "Erhvervs- og Beskæftigelsesudvalget",
    "Økonomiudvalget",
  ],
  "Jonas Vesterlund": [
    "Børne- og Skoleudvalget",
    "Kultur- og Fritidsudvalget",
    "Socialudvalget",
    "Sundheds- og Ældreudvalget",
  ],
};

/** The ways into the demo; the password is no secret, since all behind it is invented. */
export const demoPassword = "strandholm-demo";

export const demoLogins: readonly { name: string; role: string }[] = [
  { name: administrator, role: "administrator (byrådssekretariat)" },
  { name: "Bente Klokkerholm", role: "udvalgssekretær for klima, plan, erhverv og økonomi" },
  { name: "Jonas Vesterlund", role: "udvalgssekretær for børn, kultur, social og sundhed" },
  { name: "Palle Skovriis", role: "politiker, formand for Kultur- og Fritidsudvalget" },
  { name: "Thyra Kildebæk", role: "politiker, næstformand for Kultur- og Fritidsudvalget" },
  { name: coordinator, role: "international koordinator" },
];
