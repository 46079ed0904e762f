// Generated from the command table of the crate `office` by `cargo xtask contract`. Do not edit.

export type AddApproval = { 
/**
 * The sitting that is to approve.
 */
sitting: number, };

export type AddAttachment = { 
/**
 * To this application, or …
 */
application?: number, 
/**
 * … to this association.
 */
association?: number, 
/**
 * What it is.
 */
kind: AttachmentKind, 
/**
 * Its name; left out: that of the file.
 */
name?: string, 
/**
 * A file on disk.
 */
path?: string, 
/**
 * Several files on disk, added in one step.
 */
paths?: Array<string>, 
/**
 * The bytes in Base64, where the window has them already.
 */
bytes?: string, };

export type AddCondition = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * What and by when.
 */
condition: ConditionFacts, };

export type AddCouncilDays = { 
/**
 * The board.
 */
board: number, 
/**
 * Days as typed, on lines of their own or between commas.
 */
days: string, 
/**
 * The year that days without one mean; 0: this one.
 */
year: number, 
/**
 * What is worth knowing of them; may be empty.
 */
note: string, };

export type AddFollowUp = { 
/**
 * The board on whose start page it stands; that of the application where one is named.
 */
board: number, 
/**
 * What it is about.
 */
application?: number, 
/**
 * Whom it is about.
 */
association?: number, 
/**
 * The day.
 */
due: string, 
/**
 * What is to be done.
 */
text: string, };

export type AddGuest = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * Who.
 */
guest: GuestFacts, };

export type AddItem = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * What it is about.
 */
kind: ItemKind, 
/**
 * Title.
 */
title: string, 
/**
 * Text for the minutes; may follow later.
 */
text: string, 
/**
 * Dealt with in public? Left out: yes.
 */
public?: boolean, };

export type AddMember = { 
/**
 * The board.
 */
board: number, 
/**
 * Who.
 */
member: MemberFacts, };

export type AddMotion = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * What it wants.
 */
kind: MotionKind, 
/**
 * The amount, as typed, of a motion for another amount.
 */
amount: string, 
/**
 * In words: to which day, where to, which condition.
 */
words: string, 
/**
 * Who moved it.
 */
mover: string, };

export type AddNote = { 
/**
 * The application, or …
 */
application?: number, 
/**
 * … the association.
 */
association?: number, 
/**
 * What it says.
 */
text: string, };

export type AddPosition = { 
/**
 * The proposal.
 */
proposal: number, 
/**
 * What.
 */
position: PositionFacts, };

export type AddTerm = { 
/**
 * The board.
 */
board: number, 
/**
 * What is said of it.
 */
term: TermFacts, };

export type AddTextModule = { 
/**
 * The board.
 */
board: number, 
/**
 * What it is called in the choice.
 */
name: string, 
/**
 * The text.
 */
text: string, };

export type AddTie = { 
/**
 * The association.
 */
association: number, 
/**
 * The tie.
 */
tie: TieFacts, };

export type AddUsualTextModules = { 
/**
 * The board.
 */
board: number, };

export type AllowEarlyStart = { 
/**
 * The application.
 */
id: number, 
/**
 * Version of the application that was read.
 */
version: number, 
/**
 * Day on which it was allowed; empty: today.
 */
day: string, };

export type Amounts = { 
/**
 * beantragt
 */
requested: Money, 
/**
 * geprüft
 */
examined: Money | null, 
/**
 * empfohlen
 */
recommended: Money | null, 
/**
 * beschlossen
 */
decided: Money | null, 
/**
 * ausgezahlt
 */
paid: Money | null, 
/**
 * anerkannt
 */
recognised: Money | null, };

export type Answer = "yes" | "no" | "open";

export type AnswerFacts = { 
/**
 * The application that the position carries.
 */
application: number, 
/**
 * What the council did. Adopted and changed are told apart by the amount.
 */
outcome: DecisionOutcome, 
/**
 * Amount; empty: as recommended.
 */
amount: string, 
/**
 * Why it differs from the recommendation, or why there is no money.
 */
reason: string, 
/**
 * Why a pot may be overdrawn; empty: it may not.
 */
overdraw?: string, };

export type Application = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * UUIDv7.
 */
uid: string, 
/**
 * The board that is to recommend it.
 */
board: number, 
/**
 * `04/2019` in the board's spelling.
 */
number: string, 
/**
 * Year of the number.
 */
year: number, 
/**
 * Running number in that year.
 */
running: number, 
/**
 * Day of receipt.
 */
received: Day, 
/**
 * Who applies, as it stands on the application and on every paper.
 */
applicant: string, 
/**
 * Amount applied for (beantragt), above zero unless it is a draft.
 */
amount: Money, 
/**
 * Verwendungszweck, as it stands on paper.
 */
purpose: string, 
/**
 * What the proposal gives as reasons: who, what, for whom, when.
 */
reasoning: string, 
/**
 * Why it ended without a decision of the council; `None`: it did not.
 */
withdrawn: string | null, 
/**
 * The association or person that applies; `None` while nobody said which.
 */
association: number | null, 
/**
 * What kind of money it is.
 */
kind: PositionKind, 
/**
 * For an Umwidmung: the older application whose money gets another use.
 */
rededicates: number | null, 
/**
 * Vorgespräch: not received yet, may lack what an application needs.
 */
draft: boolean, 
/**
 * How it came in.
 */
channel: Channel | null, 
/**
 * What is planned.
 */
description: string, 
/**
 * What it is to achieve.
 */
aim: string, 
/**
 * For whom.
 */
target_group: string, 
/**
 * How many are expected.
 */
participants: number | null, 
/**
 * Where.
 */
place: string, 
/**
 * What ties it to the Stadtbezirk.
 */
district_reference: string, 
/**
 * First day of the project.
 */
begins: Day | null, 
/**
 * Last day of the project.
 */
ends: Day | null, 
/**
 * Field of the Lokaler Integrationsplan.
 */
lip_field: LipField | null, 
/**
 * Begun before the decision?
 */
begun: Begun, 
/**
 * Day from which the early start is asked for.
 */
early_from: Day | null, 
/**
 * Day on which the early start was allowed (vorzeitiger Maßnahmenbeginn; no claim to the grant).
 */
early_allowed: Day | null, 
/**
 * Other applications at the city for the same purpose.
 */
other_city: string, 
/**
 * Publicity, and how the grant is mentioned.
 */
publicity: string, 
/**
 * The notice on data protection was given (Art. 13 DSGVO).
 */
privacy_told: boolean, 
/**
 * Day of the signature; `None`: the signed original is still to follow.
 */
signed_on: Day | null, 
/**
 * Place of the signature.
 */
signed_place: string, 
/**
 * wirtschaftliche Tätigkeit
 */
economic: boolean, 
/**
 * The De-minimis declaration is there ((EU) 2023/2831).
 */
de_minimis: boolean, 
/**
 * How it ended without a decision of the council.
 */
ending: Ending | null, 
/**
 * Day of the Abschlussschreiben.
 */
closed_on: Day | null, };

export type ApplicationFacts = { 
/**
 * `04/2019`; empty: the next free one.
 */
number: string, 
/**
 * Day of receipt.
 */
received: string, 
/**
 * Who applies, as it stands on the application.
 */
applicant: string, 
/**
 * Amount.
 */
amount: string, 
/**
 * Purpose.
 */
purpose: string, 
/**
 * Reasons for the Beschlussdrucksache; may follow later.
 */
reasoning: string, 
/**
 * Vorgespräch: saved without being received; may lack amount, purpose and an even plan.
 */
draft?: boolean, 
/**
 * The association that applies. Left out: the one of that name, or a new one.
 */
association?: number, 
/**
 * A new association is meant, although a similar one is known.
 */
new_association?: boolean, 
/**
 * Kontoinhaber; kept with the association.
 */
account_holder?: string, 
/**
 * IBAN; kept with the association.
 */
iban?: string, 
/**
 * Everything else about the project.
 */
details?: DetailFacts, 
/**
 * The lines of the plan, both sides, in order.
 */
plan?: Array<PlanLineFacts>, 
/**
 * Why the amount is changed.
 */
reason?: string, };

export type ApplicationList = { 
/**
 * The rows of the window, in order.
 */
rows: Array<ApplicationRow>, 
/**
 * Place of the first row in the whole list.
 */
offset: number, 
/**
 * How many the whole list has.
 */
count: number, 
/**
 * Sum of what was applied for.
 */
requested: Money, 
/**
 * Sum of what was recommended.
 */
recommended: Money, 
/**
 * Sum of what was decided.
 */
decided: Money, 
/**
 * Sum of what was paid.
 */
paid: Money, 
/**
 * Years in which the board has applications, newest first.
 */
years: Array<number>, };

export type ApplicationOrder = "number" | "applicant" | "amount" | "received";

export type ApplicationPlaces = { 
/**
 * Their row numbers, in order.
 */
ids: Array<number>, };

export type ApplicationRow = { 
/**
 * The application.
 */
id: number, 
/**
 * The board.
 */
board: number, 
/**
 * `04/2019`.
 */
number: string, 
/**
 * Who applies.
 */
applicant: string, 
/**
 * Purpose.
 */
purpose: string, 
/**
 * Day of receipt.
 */
received: Day, 
/**
 * beantragt
 */
amount: Money, 
/**
 * empfohlen
 */
recommended: Money | null, 
/**
 * All six.
 */
amounts: Amounts, 
/**
 * The amount that counts now …
 */
latest: Money, 
/**
 * … and which of the six it is.
 */
stage: Stage, 
/**
 * What kind of money it is.
 */
kind: PositionKind, 
/**
 * The association, where it is said which.
 */
association: number | null, 
/**
 * Where it stands.
 */
state: State, 
/**
 * The word for it.
 */
state_label: string, 
/**
 * Day by which the proof of use is due, while it is not there.
 */
proof_due: Day | null, 
/**
 * The sitting it stands on or was last decided in.
 */
sitting: number | null, 
/**
 * `32. Sitzung am 01.04.2019`.
 */
sitting_label: string | null, 
/**
 * The Beschlussdrucksache it stands in.
 */
proposal: number | null, };

export type ApplicationSum = { 
/**
 * How many of them are there.
 */
count: number, 
/**
 * Sum of the amounts that count now.
 */
latest: Money, };

export type ApplicationView = { 
/**
 * What was entered.
 */
application: Application, 
/**
 * Its version.
 */
version: number, 
/**
 * The row as the list shows it.
 */
row: ApplicationRow, 
/**
 * The cost and finance plan.
 */
plan: Array<PlanLine>, 
/**
 * Its sums; none where there is no plan.
 */
balance: Balance | null, 
/**
 * The association that applies.
 */
association: Versioned<Association> | null, 
/**
 * How many other applications it made.
 */
earlier: number, 
/**
 * The moves that are possible now.
 */
moves: Array<Move>, 
/**
 * What the board recommended last.
 */
recommendation: Recommendation | null, 
/**
 * In words: "empfohlen, einstimmig".
 */
recommendation_words: string | null, 
/**
 * May it be changed? Otherwise why not.
 */
locked: string | null, 
/**
 * What happened, newest first.
 */
history: Array<HistoryLine>, };

export type ApprovalView = { 
/**
 * The sitting whose minutes they are.
 */
sitting: number, 
/**
 * `32. Sitzung am 01.04.2019`.
 */
label: string, 
/**
 * The newest released version; `null`: none was released yet.
 */
version: VersionView | null, };

export type ApproveMinutes = { 
/**
 * The item.
 */
item: number, 
/**
 * Version of the released version of the minutes that was read.
 */
version: number, 
/**
 * What was changed before; empty: nothing.
 */
objections: string, };

export type Association = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * UUIDv7.
 */
uid: string, 
/**
 * Verein, Person, Einrichtung.
 */
kind: AssociationKind, 
/**
 * Legal name in its own spelling.
 */
name: string, 
/**
 * Other spellings and former names, one to a line.
 */
aliases: string, 
/**
 * Rechtsform, `e.V.`
 */
legal_form: string, 
/**
 * `Amtsgericht Hannover`.
 */
register_court: string, 
/**
 * `VR 20417`.
 */
register_number: string, 
/**
 * Street and number.
 */
street: string, 
/**
 * Postleitzahl.
 */
postcode: string, 
/**
 * Town.
 */
town: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Website.
 */
website: string, 
/**
 * Kontoinhaber; the legal name where empty.
 */
account_holder: string, 
/**
 * IBAN without blanks; may be empty.
 */
iban: string, 
/**
 * gemeinnützig
 */
charitable: boolean, 
/**
 * Last day of the Gemeinnützigkeit as far as it is proven.
 */
charitable_until: Day | null, 
/**
 * Day of the Freistellungsbescheid.
 */
exemption_of: Day | null, 
/**
 * vorsteuerabzugsberechtigt
 */
deducts_tax: boolean, 
/**
 * Notes of the office.
 */
notes: string, 
/**
 * A warning that stands on each of its applications; empty: none.
 */
warning: string, };

export type AssociationApplication = { 
/**
 * Stadtbezirk of the board.
 */
district: string, 
/**
 * The row as the list shows it.
 */
row: ApplicationRow, };

export type AssociationFacts = { 
/**
 * Verein, Person, Einrichtung.
 */
kind: AssociationKind, 
/**
 * Legal name in its own spelling.
 */
name: string, 
/**
 * Other spellings and former names, one to a line.
 */
aliases: string, 
/**
 * Rechtsform, `e.V.`
 */
legal_form: string, 
/**
 * `Amtsgericht Hannover`.
 */
register_court: string, 
/**
 * `VR 20417`.
 */
register_number: string, 
/**
 * Street and number.
 */
street: string, 
/**
 * Postleitzahl: five digits, or with the sign of the country, `A-1010`.
 */
postcode: string, 
/**
 * Town.
 */
town: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Website.
 */
website: string, 
/**
 * Kontoinhaber; empty: the legal name.
 */
account_holder: string, 
/**
 * IBAN, also in groups; may be empty.
 */
iban: string, 
/**
 * gemeinnützig
 */
charitable: boolean, 
/**
 * Last day of the Gemeinnützigkeit; may be empty.
 */
charitable_until: string, 
/**
 * Day of the Freistellungsbescheid; may be empty.
 */
exemption_of: string, 
/**
 * vorsteuerabzugsberechtigt
 */
deducts_tax: boolean, 
/**
 * Notes of the office.
 */
notes: string, 
/**
 * A warning that stands on each of its applications; empty: none.
 */
warning: string, 
/**
 * Its people, in order. Whoever is no longer named is removed.
 */
contacts: Array<ContactFacts>, };

export type AssociationKind = "association" | "person" | "institution";

export type AssociationList = { 
/**
 * The rows of the window, in order.
 */
rows: Array<AssociationRow>, 
/**
 * Place of the first row in the whole list.
 */
offset: number, 
/**
 * How many the whole list has.
 */
count: number, 
/**
 * How many applications they made.
 */
applications: number, 
/**
 * Sum of what they applied for.
 */
requested: Money, 
/**
 * Sum of what was decided.
 */
decided: Money, 
/**
 * Sum of what was paid.
 */
paid: Money, 
/**
 * How many proofs of use are still to come.
 */
open_proofs: number, };

export type AssociationName = { 
/**
 * The association.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * The spelling that was found: its name or an alias.
 */
spelling: string, 
/**
 * Town.
 */
town: string, 
/**
 * `VR 20417`.
 */
register_number: string, 
/**
 * How many applications it made …
 */
applications: number, 
/**
 * … since which year.
 */
since: number | null, 
/**
 * Nothing that was paid to it waits for its proof of use to be recognised.
 */
all_recognised: boolean, 
/**
 * Kontoinhaber; the legal name where none is kept.
 */
account_holder: string, 
/**
 * IBAN without blanks; empty where there is none.
 */
iban: string, 
/**
 * The warning; empty: none.
 */
warning: string, };

export type AssociationNameList = { 
/**
 * The nearest first.
 */
rows: Array<AssociationName>, };

export type AssociationNames = { 
/**
 * What is typed so far.
 */
text: string, 
/**
 * How many at most; 8 where left out.
 */
limit?: number, };

export type AssociationOrder = "name" | "applications" | "decided" | "last-year";

export type AssociationRow = { 
/**
 * The association.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * What kind of applicant it is.
 */
kind: AssociationKind, 
/**
 * The word for it.
 */
kind_label: string, 
/**
 * Town.
 */
town: string, 
/**
 * There is a warning.
 */
warned: boolean, 
/**
 * How many applications, over all boards and years.
 */
applications: number, 
/**
 * Sum of what was applied for.
 */
requested: Money, 
/**
 * Sum of what was decided.
 */
decided: Money, 
/**
 * Sum of what was paid.
 */
paid: Money, 
/**
 * How many proofs of use are still to come.
 */
open_proofs: number, 
/**
 * Year of the newest application.
 */
last_year: number | null, };

export type AssociationSums = { 
/**
 * beantragt
 */
requested: Money, 
/**
 * geprüft
 */
examined: Money, 
/**
 * empfohlen
 */
recommended: Money, 
/**
 * beschlossen
 */
decided: Money, 
/**
 * ausgezahlt
 */
paid: Money, 
/**
 * anerkannt
 */
recognised: Money, };

export type AssociationView = { 
/**
 * What is known of it.
 */
association: Association, 
/**
 * Its version, also that of its people.
 */
version: number, 
/**
 * The word for its kind.
 */
kind_label: string, 
/**
 * IBAN in groups of four; empty where there is none.
 */
iban_shown: string, 
/**
 * Its people: representatives first.
 */
contacts: Array<Contact>, 
/**
 * Its ties to members of boards.
 */
ties: Array<TieRow>, 
/**
 * Who would be kept from deliberation and vote today.
 */
conflicts: Array<ConflictRow>, 
/**
 * Its applications over all boards and years, the newest first.
 */
applications: Array<AssociationApplication>, 
/**
 * Sums of the six amounts.
 */
sums: AssociationSums, 
/**
 * Proofs of use that are still to come.
 */
open_proofs: Array<OpenProof>, 
/**
 * Papers kept with it: statute, exemption …
 */
attachments: Array<AttachmentRow>, 
/**
 * Notes of the office.
 */
notes: Array<Versioned<CaseNote>>, 
/**
 * Follow-ups, also those that are done.
 */
follow_ups: Array<Versioned<FollowUp>>, 
/**
 * What happened, newest first.
 */
history: Array<HistoryLine>, 
/**
 * Others of nearly the same name, to be merged.
 */
twins: Array<TwinRow>, };

export type Attachment = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * UUIDv7.
 */
uid: string, 
/**
 * The application, or …
 */
application: number | null, 
/**
 * … the association.
 */
association: number | null, 
/**
 * Day on which it was added.
 */
day: Day, 
/**
 * What it is.
 */
kind: AttachmentKind, 
/**
 * Name of the file.
 */
name: string, 
/**
 * What its content is, found by looking into it: `pdf`, `png`, `docx`; `other` where it is none of
 * those that are opened.
 */
media: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * SHA-256 of the bytes, hexadecimal.
 */
sha256: string, };

export type AttachmentKind = "application" | "statute" | "register" | "proxy" | "exemption" | "offer" | "plan" | "proof" | "letter" | "other";

export type AttachmentList = { 
/**
 * In the order in which they came.
 */
rows: Array<AttachmentRow>, 
/**
 * How large one may be, in megabytes.
 */
limit_mb: number, };

export type AttachmentRow = { 
/**
 * The attachment.
 */
row: Attachment, 
/**
 * Its version.
 */
version: number, 
/**
 * The word for what it is: `Satzung`.
 */
kind_label: string, 
/**
 * The word for its content: `PDF`, `Text (Word)`.
 */
media_label: string, 
/**
 * `1,2 MB`.
 */
size_words: string, 
/**
 * Its content can be opened; otherwise it can only be saved.
 */
opens: boolean, 
/**
 * The name that saving suggests.
 */
file_name: string, };

export type BackedUp = { 
/**
 * The files.
 */
files: Array<BackupFile>, 
/**
 * What did not work.
 */
warnings: Array<Problem>, };

export type Backup = Record<symbol, never>;

export type BackupFile = { 
/**
 * Full path.
 */
path: string, 
/**
 * Local minute, `2019-03-12 14:32`.
 */
at: string, 
/**
 * Size in bytes.
 */
bytes: number, };

export type BackupList = { 
/**
 * Newest first.
 */
files: Array<BackupFile>, };

export type Balance = { 
/**
 * Sum of the expenses.
 */
expenses: Money, 
/**
 * Sum of the incomes, the grant applied for included.
 */
incomes: Money, };

export type Ballot = { 
/**
 * The member.
 */
member: number, 
/**
 * What they vote.
 */
choice: PersonalChoice, };

export type Begun = "no" | "early" | "yes";

export type Board = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * UUIDv7, for travels between registers.
 */
uid: string, 
/**
 * Stadtbezirk, `Linden-Limmer`.
 */
district: string, 
/**
 * `Integrationsbeirat Linden-Limmer`.
 */
name: string, 
/**
 * The body that decides, `Stadtbezirksrat Linden-Limmer`.
 */
council: string, 
/**
 * `Landeshauptstadt`.
 */
municipality_kind: string, 
/**
 * `Hannover`.
 */
municipality: string, 
/**
 * `NN/JJJJ`.
 */
number_pattern: NumberPattern, 
/**
 * When the board is quorate. Shown, printed as the board wants it, never blocking.
 */
quorum_rule: QuorumRule, 
/**
 * For [`QuorumRule::Fixed`].
 */
quorum_number: number | null, 
/**
 * Are votes printed in the minutes?
 */
print_votes: boolean, 
/**
 * `19.00 Uhr` or `19:00 Uhr`.
 */
time_style: TimeStyle, 
/**
 * Labels and order of the Beschlussdrucksache.
 */
house_style: HouseStyle, 
/**
 * Organisationseinheit, `18.62.10`.
 */
unit: string, 
/**
 * Text block "Berücksichtigung von Gender-Aspekten".
 */
gender_text: string, 
/**
 * Day from which proposals carry "Ergebnis der Klimawirkungsprüfung"; `None`: never.
 */
climate_from: Day | null, 
/**
 * Text block of the Klimawirkungsprüfung.
 */
climate_text: string, 
/**
 * `Produkt 11111 Angelegenheiten der Stadtbezirke`.
 */
product: string, 
/**
 * Number of the Teilhaushalt, `18`.
 */
budget_part: string, 
/**
 * Prints "BITTE AUFBEWAHREN – wird nicht noch einmal versandt".
 */
keep_notice: boolean, 
/**
 * What stands before the number of a Drucksache, `15-`.
 */
number_prefix: string, 
/**
 * Criteria of the Prüfvermerk, one to a line.
 */
criteria: string, 
/**
 * What is never granted, one to a line (Ausschlussliste); shown at the Prüfvermerk.
 */
exclusions: string, 
/**
 * Höchstbetrag of a grant.
 */
upper_limit: Money | null, 
/**
 * Only one application per association and year.
 */
one_per_year: boolean, 
/**
 * Term in days for missing papers.
 */
papers_days: number, 
/**
 * Months after the project by which the proof of use is due (domain.md 3.2: usually six).
 */
proof_months: number, 
/**
 * Street of the office, for letters.
 */
office_street: string, 
/**
 * Postcode and town of the office.
 */
office_town: string, 
/**
 * Who signs and answers.
 */
office_contact: string, 
/**
 * Telephone of the office.
 */
office_phone: string, 
/**
 * E-mail of the office.
 */
office_email: string, 
/**
 * Text block of the letter that asks for missing papers; empty: the standing one.
 */
request_text: string, 
/**
 * Number of seats (Sitze). Where it is set, the majority is that of the seats, else of the members in office.
 */
seats: number | null, 
/**
 * May members be represented?
 */
substitutes: boolean, 
/**
 * Do the board's rules allow votes in writing (Umlaufverfahren)?
 */
circular: boolean, 
/**
 * Ladungsfrist: days between dispatch of the invitation and the sitting.
 */
invite_days: number, 
/**
 * Days before the dispatch by which applications must be in to be examined in time.
 */
prepare_days: number, 
/**
 * Days before the council's sitting by which its office wants the Drucksache (two to three weeks, domain.md 4).
 */
submit_days: number, 
/**
 * Years after which a membership ends unless renewed (five at most since 2023, domain.md 0, 10).
 */
term_years: number, 
/**
 * Standing items of every agenda, one to a line; the weighing of applications stands where a line speaks of
 * Zuwendungen, else after the first.
 */
standing_items: string, 
/**
 * Who the office acts for, `Der Oberbürgermeister`; stands above the unit in letters.
 */
authority: string, 
/**
 * How private persons are named in public versions of documents.
 */
private_names: PrivateNames, 
/**
 * Kostenstelle or Innenauftrag, for payment orders.
 */
cost_centre: string, 
/**
 * Sachkonto for grants, `43180000`.
 */
account: string, };

export type BoardName = { 
/**
 * The board.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Its district.
 */
district: string, };

export type BoardSetting = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The board.
 */
board: number, 
/**
 * Name of the field of [`crate::board::Board`].
 */
key: string, 
/**
 * Its value as JSON.
 */
value: string, 
/**
 * First day.
 */
from_day: Day, };

export type BoardView = { 
/**
 * The board.
 */
board: Board, 
/**
 * Its version.
 */
version: number, 
/**
 * The board with the settings that hold today.
 */
today: Board, 
/**
 * Settings that hold from a day on, the oldest first.
 */
settings: Array<DatedSetting>, 
/**
 * All members, also those no longer in office.
 */
members: Array<Versioned<Member>>, 
/**
 * Memberships that end soon by the years of the board, or have ended by them.
 */
ending: Array<MembershipEnd>, 
/**
 * The Wahlperioden, the newest first.
 */
terms: Array<Versioned<Term>>, };

export type BookPot = { 
/**
 * The pot.
 */
pot: number, 
/**
 * The booking.
 */
entry: PotEntryFacts, 
/**
 * Why the pot may be overdrawn by it; kept with the reason.
 */
overdraw?: string, };

export type Calendar = { 
/**
 * The year.
 */
year: number, 
/**
 * Today.
 */
today: Day, 
/**
 * The sittings of the year, the earliest first.
 */
sittings: Array<CalendarSitting>, 
/**
 * The days of the council in the year.
 */
council: Array<CalendarCouncil>, 
/**
 * The public holidays of Niedersachsen.
 */
holidays: Array<Holiday>, 
/**
 * May the board vote in writing?
 */
circular: boolean, };

export type CalendarCouncil = { 
/**
 * The row.
 */
id: number, 
/**
 * Its version.
 */
version: number, 
/**
 * The day.
 */
day: Day, 
/**
 * `Mittwoch`.
 */
weekday: string, 
/**
 * What else is known.
 */
note: string, 
/**
 * Until when the Drucksache is wanted.
 */
submit_by: Day, 
/**
 * The last sitting of the board whose Drucksache comes in time for it and for none before: its number.
 */
ordinal: number | null, 
/**
 * "Ein Antrag muss bis 04.03.2019 vorliegen, um am 22.05.2019 beschlossen zu werden."
 */
words: string | null, };

export type CalendarSitting = { 
/**
 * The sitting.
 */
id: number, 
/**
 * `32`.
 */
ordinal: number, 
/**
 * A meeting, or votes in writing.
 */
kind: SittingKind, 
/**
 * The day.
 */
day: Day, 
/**
 * `Montag`.
 */
weekday: string, 
/**
 * Closed.
 */
closed: boolean, 
/**
 * Since when it is cancelled.
 */
cancelled_on: Day | null, 
/**
 * The day for which it was planned before it was moved.
 */
moved_from: Day | null, 
/**
 * The day on which the invitation was sent.
 */
invited_on: Day | null, 
/**
 * Antragsschluss.
 */
apply_by: Day, 
/**
 * Last day to invite.
 */
invite_by: Day, 
/**
 * The next day of the council that it reaches.
 */
council: Day | null, 
/**
 * Until when the Drucksache is wanted for it.
 */
submit_by: Day | null, 
/**
 * The holiday on which it would fall.
 */
holiday: string | null, };

export type CancelSitting = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type CarryOver = { 
/**
 * The pot.
 */
pot: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Amount; empty: everything that is free.
 */
amount: string, 
/**
 * Why it may be carried over.
 */
reason: string, };

export type CaseNote = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The application, or …
 */
application: number | null, 
/**
 * … the association.
 */
association: number | null, 
/**
 * The day.
 */
day: Day, 
/**
 * Why it was written.
 */
kind: NoteKind, 
/**
 * What it says.
 */
text: string, };

export type CaseView = { 
/**
 * The application.
 */
application: number, 
/**
 * Version of its row, for `close_application`, `reopen_application` and `allow_early_start`.
 */
version: number, 
/**
 * `04/2019`.
 */
number: string, 
/**
 * Where it stands.
 */
state: State, 
/**
 * The word for it.
 */
label: string, 
/**
 * The six amounts.
 */
amounts: Amounts, 
/**
 * The moves that are possible now.
 */
moves: Array<MoveView>, 
/**
 * The checklist of papers.
 */
requirements: Array<Versioned<Requirement>>, 
/**
 * The Prüfvermerk; its version follows its criteria too.
 */
examination: Versioned<Examination> | null, 
/**
 * Its criteria.
 */
findings: Array<Finding>, 
/**
 * The decisions of the council, the newest first.
 */
decisions: Array<Versioned<Decision>>, 
/**
 * The conditions (Auflagen) that the newest sitting laid down, in their order.
 */
conditions: Array<Versioned<Condition>>, 
/**
 * The same, one to a line with the term: a notice that grants begins with them.
 */
condition_lines: string, 
/**
 * The notice.
 */
notice: Versioned<Notice> | null, 
/**
 * The payments, in order of their orders.
 */
payments: Array<Versioned<Payment>>, 
/**
 * What may still be ordered of the decided amount.
 */
left_to_pay: Money, 
/**
 * The reminders, by level.
 */
reminders: Array<Versioned<Reminder>>, 
/**
 * The proof of use.
 */
proof: Versioned<Proof> | null, 
/**
 * Day by which it is due, while it is not there.
 */
proof_due: Day | null, 
/**
 * The reclaim; its version follows the lines of its interest too.
 */
reclaim: Versioned<Reclaim> | null, 
/**
 * What its interest is made of.
 */
interest_lines: Array<InterestLine>, 
/**
 * The notes, the oldest first.
 */
notes: Array<Versioned<CaseNote>>, 
/**
 * The follow-ups, also those that are done.
 */
follow_ups: Array<Versioned<FollowUp>>, 
/**
 * The amounts that are known, in their order, with the day of their record.
 */
stages: Array<StageRecord>, 
/**
 * Where an amount differs from the one before it, and why.
 */
differences: Array<Difference>, };

export type ChangeApplication = { 
/**
 * The application.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * All facts anew.
 */
application: ApplicationFacts, 
/**
 * Draft that this act makes superfluous.
 */
draft?: string, };

export type ChangeAssociation = { 
/**
 * The association.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * All facts anew.
 */
association: AssociationFacts, 
/**
 * Draft that this act makes superfluous.
 */
draft?: string, };

export type ChangeAttachment = { 
/**
 * The attachment.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is.
 */
kind: AttachmentKind, };

export type ChangeBoard = { 
/**
 * The board.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * First day of the new values, as typed; left out or empty: they hold from the beginning.
 */
from?: string, 
/**
 * `Integrationsbeirat Linden-Limmer`.
 */
name?: string, 
/**
 * `Stadtbezirksrat Linden-Limmer`.
 */
council?: string, 
/**
 * `Landeshauptstadt`.
 */
municipality_kind?: string, 
/**
 * `Hannover`.
 */
municipality?: string, 
/**
 * `NN/JJJJ`.
 */
number_pattern?: string, 
/**
 * `none`, `majority`, `fixed`.
 */
quorum_rule?: QuorumRule, 
/**
 * For `fixed`.
 */
quorum_number?: number, 
/**
 * Print votes in the minutes?
 */
print_votes?: boolean, 
/**
 * `dot`, `colon`.
 */
time_style?: TimeStyle, 
/**
 * House style of the Beschlussdrucksache.
 */
house_style?: HouseStyle, 
/**
 * Organisationseinheit.
 */
unit?: string, 
/**
 * Text block on gender aspects.
 */
gender_text?: string, 
/**
 * Day from which the Klimawirkungsprüfung is printed, as typed; empty: never.
 */
climate_from?: string, 
/**
 * Text block of the Klimawirkungsprüfung.
 */
climate_text?: string, 
/**
 * `Produkt 11111 …`.
 */
product?: string, 
/**
 * `18`.
 */
budget_part?: string, 
/**
 * "BITTE AUFBEWAHREN".
 */
keep_notice?: boolean, 
/**
 * `15-`.
 */
number_prefix?: string, 
/**
 * Criteria of the Prüfvermerk, one to a line.
 */
criteria?: string, 
/**
 * Ausschlussliste, one to a line.
 */
exclusions?: string, 
/**
 * Höchstbetrag; empty: none.
 */
upper_limit?: string, 
/**
 * One application per association and year?
 */
one_per_year?: boolean, 
/**
 * Term in days for missing papers.
 */
papers_days?: string, 
/**
 * Months after the project by which the proof of use is due.
 */
proof_months?: string, 
/**
 * Street of the office.
 */
office_street?: string, 
/**
 * Postcode and town of the office.
 */
office_town?: string, 
/**
 * Who signs and answers.
 */
office_contact?: string, 
/**
 * Telephone of the office.
 */
office_phone?: string, 
/**
 * E-mail of the office.
 */
office_email?: string, 
/**
 * Text block of the letter that asks for missing papers; empty: the standing one.
 */
request_text?: string, 
/**
 * Number of seats, as typed; empty: the members in office count.
 */
seats?: string, 
/**
 * May members be represented?
 */
substitutes?: boolean, 
/**
 * Votes in writing?
 */
circular?: boolean, 
/**
 * Ladungsfrist in days.
 */
invite_days?: string, 
/**
 * Days before the dispatch by which applications must be in.
 */
prepare_days?: string, 
/**
 * Days before the council's sitting by which its office wants the Drucksache.
 */
submit_days?: string, 
/**
 * Years of a membership.
 */
term_years?: string, 
/**
 * Standing items, one to a line.
 */
standing_items?: string, 
/**
 * Who the office acts for, `Der Oberbürgermeister`.
 */
authority?: string, 
/**
 * How private persons are named in public versions.
 */
private_names?: PrivateNames, 
/**
 * Kostenstelle or Innenauftrag.
 */
cost_centre?: string, 
/**
 * Sachkonto for grants.
 */
account?: string, };

export type ChangeBooking = { 
/**
 * The booking.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * The booking anew.
 */
entry: PotEntryFacts, 
/**
 * Why the pot may be overdrawn by it; kept with the reason.
 */
overdraw?: string, };

export type ChangeCondition = { 
/**
 * The condition.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * What and by when.
 */
condition: ConditionFacts, };

export type ChangeFollowUp = { 
/**
 * The follow-up.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * The day.
 */
due: string, 
/**
 * What is to be done.
 */
text: string, };

export type ChangeGuest = { 
/**
 * The guest.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * All facts anew.
 */
guest: GuestFacts, };

export type ChangeItem = { 
/**
 * The item.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Title.
 */
title: string, 
/**
 * Text for the minutes.
 */
text: string, 
/**
 * Dealt with in public? Left out: as before.
 */
public?: boolean, };

export type ChangeMember = { 
/**
 * The member.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * All facts anew.
 */
member: MemberFacts, };

export type ChangeNote = { 
/**
 * The note.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * What it says.
 */
text: string, };

export type ChangeNotice = { 
/**
 * The notice.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * All facts anew.
 */
notice: NoticeFacts, };

export type ChangePosition = { 
/**
 * The position.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * All facts anew.
 */
position: PositionFacts, };

export type ChangePot = { 
/**
 * The pot.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Ansatz.
 */
allocation: string, 
/**
 * Freigabequote.
 */
release: string, 
/**
 * Rest of the year before; may be empty.
 */
carried: string, 
/**
 * Finanzposition, Konto or Innenauftrag.
 */
account: string, 
/**
 * Remark.
 */
remark: string, 
/**
 * Why it may be overdrawn by this; kept in the remark.
 */
overdraw?: string, };

export type ChangeProposal = { 
/**
 * The proposal.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Number, as typed; empty: not issued yet.
 */
number?: string, 
/**
 * Anzahl der Anlagen, as typed.
 */
attachments?: string, 
/**
 * Zu TOP.
 */
agenda_item?: string, 
/**
 * Day of the paper, as typed; empty: open.
 */
day?: string, 
/**
 * Title.
 */
title?: string, 
/**
 * Own text of the motion; empty: the standing clause.
 */
motion?: string, 
/**
 * Gender text.
 */
gender_text?: string, 
/**
 * Climate text.
 */
climate_text?: string, 
/**
 * Reasons of a motion without positions.
 */
reasoning?: string, 
/**
 * Form of the Kostentabelle.
 */
cost_form?: CostForm, 
/**
 * Transferaufwendungen by hand, as typed; empty: computed.
 */
entered_transfer?: string, 
/**
 * Sach- und Dienstleistungen by hand, as typed; empty: computed.
 */
entered_business?: string, 
/**
 * Groups of the council that move it, one to a line: an interfraktioneller Antrag. Empty: the administration.
 */
movers?: string, };

export type ChangeReclaim = { 
/**
 * The reclaim.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * All facts anew.
 */
reclaim: ReclaimFacts, };

export type ChangeSitting = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * All facts anew.
 */
sitting: SittingFacts, };

export type ChangeTerm = { 
/**
 * The Wahlperiode.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * All facts anew.
 */
term: TermFacts, };

export type ChangeTextModule = { 
/**
 * The module.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * What it is called in the choice.
 */
name: string, 
/**
 * The text.
 */
text: string, };

export type ChangeTie = { 
/**
 * The tie.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * All facts anew.
 */
tie: TieFacts, };

export type Changed = { 
/**
 * `application`, `sitting` …
 */
noun: string, 
/**
 * Its number.
 */
id: number, };

export type ChangedLine = { 
/**
 * In the document; empty: it was not there.
 */
before: string, 
/**
 * By the facts of today; empty: it is no longer there.
 */
after: string, };

export type Changes = { 
/**
 * Number of the last journal entry.
 */
entry: number, 
/**
 * The rows touched since.
 */
changed: Array<Changed>, };

export type ChangesSince = { 
/**
 * The entry.
 */
entry: number, };

export type Channel = "post" | "mail" | "portal" | "desk";

export type Check = { 
/**
 * Settled?
 */
done: boolean, 
/**
 * Arrives late by nature and does not hinder printing.
 */
late: boolean, 
/**
 * "Kostentabelle = Positionen = 2.199,00 €".
 */
text: string, 
/**
 * The field that settles it: of the proposal, or `application:7` for reasons of a position.
 */
field: string, };

export type CheckProof = { 
/**
 * The proof of use.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * What the project cost; may be empty.
 */
costs: string, 
/**
 * What is recognised of the grant; empty: all that was paid.
 */
recognised: string, 
/**
 * Day of the examination; empty: today.
 */
checked_on: string, 
/**
 * Result in words.
 */
remark: string, 
/**
 * The lines of the plan; those left out stay as they are.
 */
lines: Array<ProofLineFacts>, };

export type CheckRegister = Record<symbol, never>;

export type Checked = { 
/**
 * Nothing wrong.
 */
sound: boolean, 
/**
 * What is wrong.
 */
found: Array<Problem>, 
/**
 * How many journal entries were verified.
 */
entries: number, };

export type Claim = { 
/**
 * vorgemerkt: recommended and not decided yet.
 */
reserved: Money, 
/**
 * gebunden: decided and not paid yet.
 */
bound: Money, 
/**
 * ausgezahlt
 */
spent: Money, 
/**
 * Came back in the year of the pot.
 */
returned: Money, };

export type Clock = string;

export type CloseApplication = { 
/**
 * The application.
 */
id: number, 
/**
 * Version of the application that was read.
 */
version: number, 
/**
 * Day of the Abschlussschreiben; empty: today.
 */
day: string, };

export type CloseSitting = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * End, as typed.
 */
end_at: string, 
/**
 * The end is "ca.".
 */
end_approx: boolean, };

export type Code = "AmountMissing" | "AmountUnreadable" | "AmountAmbiguous" | "AmountNegative" | "AmountTooLarge" | "AmountZero" | "DayMissing" | "DayUnreadable" | "DayImpossible" | "DayOutOfRange" | "TimeMissing" | "TimeUnreadable" | "TimeImpossible" | "EndBeforeBegin" | "NumberNotInPattern" | "NumberTaken" | "PatternUnreadable" | "OrdinalTaken" | "OrdinalUnreadable" | "ProposalNumberUnreadable" | "TextMissing" | "TextTooLong" | "TextControlCharacters" | "CountUnreadable" | "IbanLength" | "IbanCheckDigits" | "IbanUnreadable" | "VoteExceedsPresent" | "VoteBelowPresent" | "VoteIncomplete" | "VoteContradicts" | "NobodyPresent" | "NobodyAnswered" | "AmountNeedsReason" | "ReasonMissing" | "SittingClosed" | "SittingNotClosed" | "SittingOnFutureDay" | "SittingOrder" | "SittingWithoutEnd" | "SittingUndecided" | "NotOnAgenda" | "AlreadyOnAgenda" | "AlreadyRecommended" | "MemberNotInOffice" | "MemberTwice" | "SubstituteNotAllowed" | "MovementPointless" | "MemberCannotVote" | "VoteSecret" | "MotionOrder" | "MotionFallen" | "MotionsOpen" | "MotionIgnored" | "VoteNoLonger" | "PersonalVotesContradict" | "ConflictUndecided" | "AmountNotAsked" | "ApplicationLocked" | "InvitationTooShort" | "InvitationAfterSitting" | "InvitationSent" | "InvitationMissing" | "InvitationOtherTime" | "SupplementEmpty" | "SupplementTooEarly" | "AgendaEmpty" | "AgendaSent" | "SittingInvited" | "SittingWeighed" | "SittingCancelled" | "SittingNotCancelled" | "SittingSameDay" | "CircularNotAllowed" | "NothingToApprove" | "TermsMeet" | "PlanUneven" | "PlanLineIncomplete" | "ExaminationMissing" | "ExaminationLocked" | "ExaminationWeighed" | "StateUnfounded" | "DifferenceUnfounded" | "DayAhead" | "ReclaimAbovePaid" | "ReturnedAboveReclaim" | "NothingLeftToPay" | "PaymentBeforeFinal" | "CriteriaOpen" | "MoveLacks" | "MoveImpossible" | "PaidAboveDecided" | "RecognisedAbovePaid" | "AmountDiffersWithoutReason" | "DayBefore" | "UpperLimitExceeded" | "SecondThisYear" | "ProofOverdue" | "AssociationWarning" | "BegunAlready" | "SamePersonOrders" | "AssociationTwin" | "AssociationUnclear" | "MergeWithItself" | "EmailUnreadable" | "PostcodeUnreadable" | "ApplicantHasApplications" | "TieTwice" | "AttachmentTooLarge" | "AttachmentEmpty" | "AttachmentClosedKind" | "AttachmentLimitOutOfRange" | "AttachmentOwnerUnclear" | "AttachmentUnreadable" | "AttachmentLost" | "PotMissing" | "PotExists" | "PotOverdrawn" | "PotOfOtherBoard" | "PotPartTooLarge" | "PotPartsUnclear" | "PotTwice" | "PotDrawnByRededication" | "PotHolds" | "PotOtherYear" | "YearUnreadable" | "PercentUnreadable" | "CountOutside" | "SelectionRefused" | "ViewNameTaken" | "SettingUnknown" | "NothingSelected" | "NumberUnreadable" | "MinutesOpen" | "MinutesConflict" | "MinutesUnchanged" | "MinutesSlotUnknown" | "MinutesNotReleased" | "MinutesApproved" | "PaperNotYet" | "PaperIncomplete" | "PaperNotIssued" | "PaperAlreadyIssued" | "DocumentLost" | "DocumentsOfOldTemplate" | "DocumentNotSent" | "DocumentWithdrawn" | "BlockUnknown" | "PlaceholderUnknown" | "PlaceholderOpen" | "HouseStyleUnreadable" | "InterestUneven" | "MinutesLost" | "ItemApprovesNothing" | "ModuleNameTaken" | "NameSpeltTwice" | "PurposeCutOff" | "EndUnclear" | "AmountNotRecorded" | "ProposalExists" | "CostTableDiffers" | "RecipientMissing" | "RowMissing" | "RowStale" | "RowInUse" | "RowTwice" | "RowAgainstRule" | "NothingToUndo" | "NothingToRedo" | "UndoFinal" | "UndoTouched" | "UndoOtherSchema" | "RegisterMissing" | "RegisterForeign" | "RegisterDamaged" | "RegisterNewer" | "RegisterTooOld" | "RegisterReadOnly" | "RegisterHeld" | "RegisterExists" | "RegisterNotOpen" | "RegisterNotEmpty" | "RegisterIsBackup" | "RegisterOnShare" | "RegisterSynced" | "SecondFolderPrescribed" | "SecondFolderSame" | "SecondFolderFailed" | "FolderMissing" | "DiskFull" | "FileFailed" | "FileHeld" | "StoreFailed" | "SqliteTooOld" | "BackupFailed" | "BackupUnsound" | "ChainBroken" | "PlaceDamaged" | "ReferenceBroken" | "RowDiffers" | "LineDiffers" | "BytesDiffer" | "RuleBroken" | "MigrationDiffers" | "ClockBehind" | "PdfFailed" | "CommandUnknown" | "RequestUnreadable" | "NotAllowed" | "Canceled" | "Internal";

export type Condition = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * What is to be done.
 */
text: string, 
/**
 * By which day.
 */
due: Day | null, 
/**
 * Met since.
 */
met_on: Day | null, };

export type ConditionFacts = { 
/**
 * What is to be done.
 */
text: string, 
/**
 * By which day, as typed; may be empty.
 */
due: string, };

export type ConflictRow = { 
/**
 * The member.
 */
member: number, 
/**
 * `Akın, Sevgi`.
 */
name: string, 
/**
 * The member's board.
 */
board: number, 
/**
 * Its Stadtbezirk.
 */
district: string, 
/**
 * The tie that excludes.
 */
kind: TieKind, 
/**
 * `befangen: Vorstand`.
 */
words: string, };

export type ConflictView = { 
/**
 * The member.
 */
member: number, 
/**
 * `Voss, Katharina`.
 */
name: string, 
/**
 * What the register knows: `Vorstand`; `null`: nothing.
 */
tie: string | null, 
/**
 * Kept from deliberation and vote, as it stands.
 */
excluded: boolean, 
/**
 * The chair has decided.
 */
decided: boolean, 
/**
 * What the decision rests on.
 */
reason: string, 
/**
 * In the room just now.
 */
here: boolean, 
/**
 * Version of the decision; 0: there is none.
 */
version: number, };

export type Contact = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The association.
 */
association: number, 
/**
 * Representative or contact.
 */
kind: ContactKind, 
/**
 * `Lamin Ceesay`.
 */
name: string, 
/**
 * `1. Vorsitzender`.
 */
function: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, };

export type ContactFacts = { 
/**
 * The row that is changed; left out: a new one.
 */
id?: number, 
/**
 * Representative or contact.
 */
kind: ContactKind, 
/**
 * `Lamin Ceesay`.
 */
name: string, 
/**
 * `1. Vorsitzender`.
 */
function: string, 
/**
 * E-mail; may be empty.
 */
email: string, 
/**
 * Telephone; may be empty.
 */
phone: string, };

export type ContactKind = "representative" | "contact";

export type CostForm = "full" | "sentence";

export type CreateAssociation = { 
/**
 * What is known of it.
 */
association: AssociationFacts, 
/**
 * A new one is meant, although a similar one is known.
 */
despite_twins: boolean, 
/**
 * Draft that this act makes superfluous.
 */
draft?: string, };

export type CreateBoard = { 
/**
 * Stadtbezirk, `Linden-Limmer`; names of board and council follow from it.
 */
district: string, 
/**
 * `NN/JJJJ`.
 */
number_pattern: string, };

export type CreatePot = { 
/**
 * The board.
 */
board: number, 
/**
 * Haushaltsjahr.
 */
year: string, 
/**
 * Where the money comes from.
 */
source: PotSource, 
/**
 * Ansatz.
 */
allocation: string, 
/**
 * Freigabequote, `80`, `80 %`, `72,5`; empty: all of it.
 */
release: string, 
/**
 * Rest of the year before; may be empty.
 */
carried: string, 
/**
 * Finanzposition, Konto or Innenauftrag.
 */
account: string, 
/**
 * Remark.
 */
remark: string, };

export type DatedSetting = { 
/**
 * The setting, its value as JSON.
 */
row: BoardSetting, 
/**
 * Its version.
 */
version: number, 
/**
 * What people call it: "Höchstbetrag".
 */
label: string, };

export type Day = string;

export type DayRead = { 
/**
 * `2019-04-01`.
 */
day: Day, 
/**
 * `01.04.2019`.
 */
shown: string, 
/**
 * `Montag`.
 */
weekday: string, };

export type DecideConflict = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * The member.
 */
member: number, 
/**
 * Version of the decision that was read; 0: there is none yet.
 */
version: number, 
/**
 * Kept from it, or admitted; `null` takes the decision back.
 */
excluded: boolean | null, 
/**
 * What it rests on; may be left empty where a tie is known and excludes.
 */
reason: string, };

export type Decision = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The application.
 */
application: number, 
/**
 * The Beschlussdrucksache that was decided on, where it is kept here.
 */
proposal: number | null, 
/**
 * Day of the council's sitting.
 */
day: Day, 
/**
 * Number of the Drucksache, `15-0912/2019`.
 */
reference: string, 
/**
 * TOP of the council.
 */
agenda_item: string, 
/**
 * What the council did.
 */
outcome: DecisionOutcome, 
/**
 * Amount decided; `None` where there is none.
 */
amount: Money | null, 
/**
 * Why it differs from the recommendation.
 */
reason: string, };

export type DecisionFacts = { 
/**
 * Day of the council's sitting; empty: today.
 */
day: string, 
/**
 * Number of the Drucksache; empty: that of the proposal.
 */
reference: string, 
/**
 * TOP of the council; may be empty.
 */
agenda_item: string, 
/**
 * What the council did. Adopted and changed are told apart by the amount.
 */
outcome: DecisionOutcome, 
/**
 * Amount; empty: as recommended.
 */
amount: string, 
/**
 * Why it differs from the recommendation, or why there is no money.
 */
reason: string, 
/**
 * Why a pot may be overdrawn; empty: it may not.
 */
overdraw?: string, };

export type DecisionOutcome = "adopted" | "changed" | "rejected" | "deferred" | "withdrawn";

export type DetailFacts = { 
/**
 * What kind of money it is.
 */
kind: PositionKind, 
/**
 * For an Umwidmung: the older application.
 */
rededicates: number | null, 
/**
 * How it came in.
 */
channel: Channel | null, 
/**
 * What is planned.
 */
description: string, 
/**
 * What it is to achieve.
 */
aim: string, 
/**
 * For whom.
 */
target_group: string, 
/**
 * How many are expected; may be empty.
 */
participants: string, 
/**
 * Where.
 */
place: string, 
/**
 * What ties it to the Stadtbezirk.
 */
district_reference: string, 
/**
 * First day of the project; may be empty.
 */
begins: string, 
/**
 * Last day of the project; may be empty.
 */
ends: string, 
/**
 * Field of the Lokaler Integrationsplan.
 */
lip_field: LipField | null, 
/**
 * Begun before the decision?
 */
begun: Begun | null, 
/**
 * Day from which the early start is asked for; may be empty.
 */
early_from: string, 
/**
 * Other applications at the city.
 */
other_city: string, 
/**
 * Publicity.
 */
publicity: string, 
/**
 * The notice on data protection was given.
 */
privacy_told: boolean, 
/**
 * Day of the signature; may be empty.
 */
signed_on: string, 
/**
 * Place of the signature.
 */
signed_place: string, 
/**
 * wirtschaftliche Tätigkeit
 */
economic: boolean, 
/**
 * De-minimis declaration is there.
 */
de_minimis: boolean, };

export type Difference = { 
/**
 * The earlier amount.
 */
from: Stage, 
/**
 * The later amount.
 */
to: Stage, 
/**
 * Later less earlier; below zero where it was cut.
 */
amount: Money, 
/**
 * Why.
 */
reason: string, 
/**
 * Day of the later amount.
 */
day: Day | null, };

export type Direction = "arrives" | "leaves";

export type Dispatch = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The sitting.
 */
sitting: number, 
/**
 * 0: the invitation; 1, 2, …: the first, second Nachtrag.
 */
number: number, 
/**
 * The day it was sent.
 */
sent_on: Day, 
/**
 * The day of the sitting that it named. An invitation to another day no longer holds.
 */
for_day: Day, 
/**
 * Why the term of invitation was not kept (Eilfall); the minutes repeat it.
 */
reason: string, };

export type DocumentChannel = "post" | "mail" | "hand" | "portal" | "internal";

export type DocumentList = { 
/**
 * The documents.
 */
rows: Array<DocumentView>, 
/**
 * Are there more?
 */
more: boolean, };

export type DocumentView = { 
/**
 * Its number in the register.
 */
id: number, 
/**
 * Its version.
 */
version: number, 
/**
 * What it is.
 */
kind: PaperKind, 
/**
 * Row that the kind is about.
 */
subject: number, 
/**
 * Year of an annual report.
 */
year: number | null, 
/**
 * The application.
 */
application: number | null, 
/**
 * The sitting.
 */
sitting: number | null, 
/**
 * The public version.
 */
public: boolean, 
/**
 * `Zuwendungsbescheid zu Antrag 04/2019`.
 */
title: string, 
/**
 * To whom.
 */
recipient: string, 
/**
 * Day of issue.
 */
day: Day, 
/**
 * Who issued it.
 */
issued_by: string, 
/**
 * Number of pages.
 */
pages: number, 
/**
 * SHA-256 of its bytes.
 */
sha256: string, 
/**
 * Day on which it went out.
 */
sent_on: Day | null, 
/**
 * How.
 */
channel: DocumentChannel | null, 
/**
 * Day on which it arrived.
 */
received_on: Day | null, 
/**
 * Remark on the way it took.
 */
remark: string, 
/**
 * Day on which it was taken back as issued by mistake.
 */
withdrawn_on: Day | null, 
/**
 * Why.
 */
withdrawn_for: string, 
/**
 * The document that it corrects, and why.
 */
corrects: number | null, 
/**
 * Why.
 */
reason: string, 
/**
 * The document that corrects it.
 */
corrected_by: number | null, 
/**
 * What changed since; empty: it is up to date, or another one took its place.
 */
stale: Array<ChangedLine>, 
/**
 * What reads otherwise now, of a document that was set with earlier templates: nobody can tell whether it is the
 * facts or the templates that changed.
 */
retold: Array<ChangedLine>, };

export type Draft = { 
/**
 * As it was kept; `None`: there is none.
 */
body: string | null, 
/**
 * Local minute, `2019-03-12 14:32`.
 */
saved_at: string | null, };

export type DraftProposal = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * Only these of its recommended applications; left out: all that stand in no proposal yet.
 */
applications?: Array<number>, };

export type DrawRow = { 
/**
 * The application.
 */
application: ApplicationRow, 
/**
 * What it claims of this pot.
 */
claim: Claim, 
/**
 * What kind of money it is.
 */
kind: PositionKind, 
/**
 * Fixed part; `None`: the rest, or all of it.
 */
part: Money | null, 
/**
 * Nobody named a pot: the board's own pot stands in.
 */
implied: boolean, 
/**
 * Why the pot may be overdrawn by it.
 */
overdraw: string, };

export type DropMinutesEdit = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The place.
 */
slot: string, 
/**
 * Version of what was written by hand.
 */
version: number, };

export type DueCounts = { 
/**
 * Applications that wait for the office and stand on no agenda.
 */
applications: number, 
/**
 * Beschlussdrucksachen to be drafted, or to get their number.
 */
proposals: number, 
/**
 * After the decision: notices, payments, proofs to be examined or overdue, reclaims.
 */
after: number, };

export type DueGroup = { 
/**
 * How near it is.
 */
nearness: Nearness, 
/**
 * `Überfällig`.
 */
label: string, 
/**
 * What is to be done, the earliest first.
 */
items: Array<DueItem>, };

export type DueItem = { 
/**
 * The day.
 */
day: Day, 
/**
 * Days from today; negative: overdue.
 */
days: number, 
/**
 * `seit 21 Tagen`, `heute`, `Mi, 17.04.`.
 */
when: string, 
/**
 * `Verwendungsnachweis 11/2018 fehlt`.
 */
title: string, 
/**
 * `Übersetzerkreis Linden e.V. · 691,40 € · erinnert am 14.02.2019`.
 */
detail: string, 
/**
 * What kind of thing it is.
 */
kind: DueKind, 
/**
 * Where it leads: `application`, `sitting`, `proposal`, `pot`, `association`, `board` …
 */
noun: string, 
/**
 * … and which.
 */
id: number, 
/**
 * What the button says.
 */
action: string, 
/**
 * The follow-up that it is, so that it can be ticked off.
 */
follow_up: FollowUpRef | null, 
/**
 * Stadtbezirk.
 */
district: string, };

export type DueKind = "follow-up" | "missing-papers" | "examination" | "early-start" | "invitation" | "sitting" | "proposal" | "proposal-number" | "notice" | "condition" | "payment" | "proof" | "proof-check" | "reclaim" | "project-start" | "membership" | "year-end";

export type Dues = { 
/**
 * Today.
 */
today: Day, 
/**
 * Its weekday.
 */
weekday: string, 
/**
 * Overdue, this week, later.
 */
groups: Array<DueGroup>, 
/**
 * The next sitting.
 */
next_sitting: NextSitting | null, 
/**
 * The board's own pot of this year.
 */
pot: PotOutlook | null, 
/**
 * What the person worked on last, the newest first.
 */
recent: Array<Recent>, 
/**
 * The figures beside the rooms.
 */
counts: DueCounts, };

export type EarlierGrant = { 
/**
 * The application.
 */
application: number, 
/**
 * Year of its number.
 */
year: number, 
/**
 * `04/2018`.
 */
number: string, 
/**
 * The Stadtbezirk, where it is another.
 */
district: string | null, 
/**
 * What for.
 */
purpose: string, 
/**
 * Where it stands.
 */
state_label: string, 
/**
 * ausgezahlt
 */
paid: Money | null, 
/**
 * anerkannt
 */
recognised: Money | null, 
/**
 * Day by which the proof of use is due, while it is not there.
 */
proof_due: Day | null, 
/**
 * That day has passed.
 */
overdue: boolean, };

export type EditMinutes = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The place.
 */
slot: string, 
/**
 * Version of what was written by hand before; 0: nothing was.
 */
version: number, 
/**
 * What is generated there, as it was read.
 */
generated: string, 
/**
 * What is to stand there. The same as generated: nothing is kept.
 */
text: string, };

export type Ending = "withdrawn" | "cancelled" | "duplicate" | "referred";

export type EntryView = { 
/**
 * The entry.
 */
id: number, 
/**
 * Version of the entry.
 */
version: number, 
/**
 * The application.
 */
application: ApplicationRow, 
/**
 * What was recommended.
 */
recommendation: Versioned<Recommendation> | null, 
/**
 * "empfohlen: 1.400,00 €, einstimmig".
 */
words: string | null, 
/**
 * Came with the invitation (0) or a Nachtrag; `null`: not sent, or taken up late.
 */
supplement: number | null, 
/**
 * Who is in the room while it is weighed; those kept from it do not vote.
 */
room: RoomView, 
/**
 * Who is kept from it, or might be.
 */
conflicts: Array<ConflictView>, 
/**
 * Motions in the order of voting.
 */
motions: Array<MotionView>, 
/**
 * Conditions (Auflagen).
 */
conditions: Array<Versioned<Condition>>, 
/**
 * Single votes and what members want recorded.
 */
personal: Array<Versioned<PersonalVote>>, };

export type Examination = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The application.
 */
application: number, 
/**
 * Day of the Prüfvermerk.
 */
day: Day, 
/**
 * Who examined.
 */
examiner: string, 
/**
 * Amount as examined (geprüft, zuwendungsfähig); needed for the conclusion.
 */
eligible: Money | null, 
/**
 * Why it differs from what was applied for.
 */
reason: string, 
/**
 * Double funding: what was found on other public money.
 */
other_funding: string, 
/**
 * Result in words; the reasons of the proposal start from it.
 */
remark: string, 
/**
 * Concluded: the Prüfvermerk stands.
 */
concluded: boolean, };

export type ExaminationFacts = { 
/**
 * Day; empty: today.
 */
day: string, 
/**
 * Amount as examined (zuwendungsfähig); may stay empty until it is concluded.
 */
eligible: string, 
/**
 * Why it differs from what was applied for.
 */
reason: string, 
/**
 * What was found on other public money.
 */
other_funding: string, 
/**
 * Result in words.
 */
remark: string, 
/**
 * The criteria with their answers; none given: those of the board, open.
 */
findings: Array<FindingFacts>, 
/**
 * Does the Prüfvermerk stand now?
 */
conclude: boolean, };

export type ExaminationWeighed = { 
/**
 * Upper limit, second application this year, proof overdue, warning, begun already.
 */
warnings: Array<Problem>, 
/**
 * The criteria: as answered so far, else those of the board on that day, all open.
 */
findings: Array<Finding>, 
/**
 * What is never granted, line by line, in the words of the board.
 */
exclusions: Array<string>, 
/**
 * Höchstbetrag of the board.
 */
upper_limit: Money | null, };

export type Examine = { 
/**
 * The application.
 */
application: number, 
/**
 * Version of the Prüfvermerk that was read; 0: there is none yet.
 */
version: number, 
/**
 * The Prüfvermerk.
 */
examination: ExaminationFacts, };

export type ExcerptOf = { 
/**
 * Entry of the agenda, the id of the paper.
 */
entry: number, 
/**
 * `04/2019`.
 */
number: string, 
/**
 * Who applied.
 */
applicant: string, };

export type FetchDraft = { 
/**
 * Its key.
 */
key: string, };

export type Financing = "fixed" | "share" | "gap" | "full";

export type Finding = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The examination.
 */
examination: number, 
/**
 * Place, from 1.
 */
position: number, 
/**
 * The criterion.
 */
criterion: string, 
/**
 * yes, no, open
 */
answer: Answer, 
/**
 * Remark.
 */
remark: string, };

export type FindingFacts = { 
/**
 * The criterion in its words.
 */
criterion: string, 
/**
 * yes, no, open
 */
answer: Answer, 
/**
 * Remark; may be empty.
 */
remark: string, };

export type FinishFollowUp = { 
/**
 * The follow-up.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type FollowUp = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The board on whose start page it stands.
 */
board: number, 
/**
 * What it is about.
 */
application: number | null, 
/**
 * Whom it is about.
 */
association: number | null, 
/**
 * The day.
 */
due: Day, 
/**
 * What is to be done.
 */
text: string, 
/**
 * Day on which it was done.
 */
done_on: Day | null, };

export type FollowUpRef = { 
/**
 * The follow-up.
 */
id: number, 
/**
 * Its version.
 */
version: number, };

export type Forecast = { 
/**
 * The sitting; `None`: none is planned.
 */
sitting: number | null, 
/**
 * `32. Sitzung am 01.04.2019`.
 */
sitting_label: string | null, 
/**
 * What would come on top of what is claimed now.
 */
sum: Money, 
/**
 * The pots of this year and those that the agenda draws on.
 */
pots: Array<PotForecast>, 
/**
 * The applications on the agenda, in order.
 */
lines: Array<ForecastLine>, 
/**
 * What no pot carries.
 */
without_pot: Money, };

export type ForecastLine = { 
/**
 * The application.
 */
application: ApplicationRow, 
/**
 * What lies before the board, or what it voted already.
 */
amount: Money, 
/**
 * The board has voted on it: it counts as voted.
 */
voted: boolean, 
/**
 * From which pots it would come.
 */
parts: Array<ForecastPart>, };

export type ForecastPart = { 
/**
 * The pot.
 */
pot: number, 
/**
 * `Integrationsbeirat 2019`.
 */
label: string, 
/**
 * The part.
 */
amount: Money, };

export type ForgetDraft = { 
/**
 * Its key.
 */
key: string, };

export type Found = { 
/**
 * The groups.
 */
groups: Array<FoundGroup>, 
/**
 * How many rows in all groups.
 */
count: number, };

export type FoundGroup = { 
/**
 * `application`, `association`, `member`, `sitting`, `proposal`.
 */
noun: string, 
/**
 * `Anträge`.
 */
label: string, 
/**
 * The rows, best first.
 */
hits: Array<FoundRow>, };

export type FoundRow = { 
/**
 * Noun of the row.
 */
noun: string, 
/**
 * Row number.
 */
id: number, 
/**
 * `04/2019 Banjul e.V.`
 */
title: string, 
/**
 * What else tells it from others: the purpose, the address, the board.
 */
detail: string, 
/**
 * The words by which it was found, as they are written there: `Banjul` for `Banyul`.
 */
matched: Array<string>, };

export type FundApplication = { 
/**
 * The application.
 */
application: number, 
/**
 * Version of its pots that was read.
 */
version: number, 
/**
 * The pots in the order in which they are served; exactly one takes the rest.
 */
parts: Array<PartFacts>, 
/**
 * Why a pot may be overdrawn by it.
 */
overdraw?: string, };

export type FundingPart = { 
/**
 * The pot.
 */
pot: number, 
/**
 * `Integrationsbeirat 2019`.
 */
label: string, 
/**
 * Fixed part; `None`: the rest.
 */
amount: Money | null, 
/**
 * What the application claims of it now.
 */
claim: Claim, 
/**
 * Why it may be overdrawn.
 */
overdraw: string, };

export type FundingView = { 
/**
 * Last entry that changed the application or its pots, for `fund_application`.
 */
version: number, 
/**
 * The amount that counts now.
 */
amount: Money, 
/**
 * The pots in the order in which they are served.
 */
parts: Array<FundingPart>, 
/**
 * Nobody named a pot: the board's own pot of the year stands in.
 */
implied: boolean, 
/**
 * The pots of the board that could be named, newest year first.
 */
choices: Array<PotChoice>, };

export type Gap = { 
/**
 * `Anschrift des Empfängers`.
 */
label: string, 
/**
 * `association`, `board`, `application`, `notice` …; empty: it arrives late by nature.
 */
noun: string, 
/**
 * Which one.
 */
id: number, 
/**
 * Field of its form.
 */
field: string, };

export type GroupedMember = { 
/**
 * The member.
 */
member: number, 
/**
 * `Voss, Katharina`.
 */
name: string, 
/**
 * The group; `None`: not recorded.
 */
kind: SeatKind | null, 
/**
 * Version of the record; 0: there is none.
 */
version: number, };

export type Guard = "has-amount" | "plan-even" | "nothing-missing" | "examination-begun" | "examined" | "recommended" | "sitting-closed" | "decided" | "not-granted" | "noticed" | "nothing-paid" | "paid" | "proof-received" | "proof-checked" | "no-reclaim-open" | "no-reclaim" | "accounted" | "not-weighed" | "early-asked" | "ended" | "not-ended";

export type Guest = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The sitting.
 */
sitting: number, 
/**
 * In what part they came.
 */
kind: GuestKind, 
/**
 * `Herr Brandt`.
 */
name: string, 
/**
 * Unit or association.
 */
unit: string, 
/**
 * The item they came for.
 */
item: number | null, 
/**
 * The application they came for.
 */
application: number | null, };

export type GuestFacts = { 
/**
 * In what part they came.
 */
kind: GuestKind, 
/**
 * `Herr Brandt`.
 */
name: string, 
/**
 * Unit or association.
 */
unit: string, 
/**
 * The item they came for.
 */
item?: number, 
/**
 * The application they came for.
 */
application?: number, };

export type GuestKind = "administration" | "applicant" | "guest" | "press";

export type HandOverReadings = { 
/**
 * The sitting.
 */
sitting: number, };

export type HandedReading = { 
/**
 * Who read.
 */
reader: string, 
/**
 * Where they tend to.
 */
view: View | null, 
/**
 * Their note.
 */
note: string, 
/**
 * Since when the office may see it.
 */
on: Day, };

export type HistoryLine = { 
/**
 * Journal entry.
 */
entry: number, 
/**
 * Day and minute of local time, `2019-03-12 14:32`.
 */
at: string, 
/**
 * Who.
 */
who: string, 
/**
 * What, in German: "Betrag von 1.650,00 € auf 1.400,00 € geändert".
 */
text: string, };

export type Holiday = { 
/**
 * The day.
 */
day: Day, 
/**
 * `Montag`.
 */
weekday: string, 
/**
 * `Ostermontag`.
 */
name: string, };

export type HouseStyle = "linden-limmer" | "mitte" | "nord" | "neutral";

export type InterestLine = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The reclaim.
 */
reclaim: number, 
/**
 * Place, from 1.
 */
position: number, 
/**
 * First day.
 */
from_day: Day, 
/**
 * Last day.
 */
to_day: Day, 
/**
 * Rate per year as it is printed, `6,27 %`.
 */
rate: string, 
/**
 * Interest of that time.
 */
amount: Money, };

export type InterestLineFacts = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Rate per year, `6,27 %`.
 */
rate: string, 
/**
 * Interest of that time.
 */
amount: string, };

export type InvitationView = { 
/**
 * What was sent for the day on which it is held; empty: nobody is invited.
 */
sent: Array<Dispatch>, 
/**
 * Ladungsfrist in days.
 */
invite_days: number, 
/**
 * Last day to send the invitation in time.
 */
invite_by: Day, 
/**
 * `Montag`.
 */
invite_weekday: string, 
/**
 * Antragsschluss.
 */
apply_by: Day, 
/**
 * The next day of the council that its recommendations can still reach.
 */
council: Day | null, 
/**
 * Until when the council's office wants the Drucksache for it.
 */
submit_by: Day | null, 
/**
 * An invitation sent today would be too late.
 */
late: boolean, 
/**
 * Days from today to the sitting; negative: it was.
 */
days: number, 
/**
 * How many items and applications are not sent.
 */
unsent: number, 
/**
 * The applications on the agenda that are not sent.
 */
unsent_applications: Array<number>, 
/**
 * The number that the next dispatch would get; 0: the invitation.
 */
next: number, 
/**
 * Something is weighed already: nothing is taken back, moved or cancelled any more.
 */
weighed: boolean, 
/**
 * The title of the item that would approve the last minutes; `None`: there are none to approve.
 */
approval: string | null, 
/**
 * Text for a second invitation after a quorum was missed (§ 65 NKomVG).
 */
second: string, };

export type IssuePaper = { 
/**
 * What kind.
 */
kind: PaperKind, 
/**
 * Of which row.
 */
id: number, 
/**
 * Year of an annual report.
 */
year?: number, 
/**
 * The public version.
 */
public?: boolean, 
/**
 * Why it takes the place of the one issued before; needed where there is one.
 */
reason?: string, };

export type Item = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The sitting.
 */
sitting: number, 
/**
 * Place in the agenda, from 1; prints as `TOP 1`.
 */
position: number, 
/**
 * What the minutes make of it.
 */
kind: ItemKind, 
/**
 * Title.
 */
title: string, 
/**
 * What was said, for the minutes. For grants: the lead-in before the positions.
 */
text: string, 
/**
 * Dealt with in public.
 */
public: boolean, 
/**
 * Came with the invitation (0) or with a Nachtrag (1, 2, …); `None`: not sent yet, or taken up late.
 */
supplement: number | null, 
/**
 * The sitting whose minutes are to be approved here.
 */
approves: number | null, };

export type ItemKind = "opening" | "grants" | "talk";

export type ItemView = { 
/**
 * The item.
 */
item: Item, 
/**
 * Its version.
 */
version: number, 
/**
 * The applications under it.
 */
entries: Array<EntryView>, 
/**
 * Who is in the room when it begins.
 */
room: RoomView, };

export type KeepDraft = { 
/**
 * `new-application:1`.
 */
key: string, 
/**
 * Whatever the form wants back.
 */
body: string, };

export type KeepReading = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * Version of the own reading that was read; 0: there is none yet.
 */
version: number, 
/**
 * Read.
 */
seen: boolean, 
/**
 * Where the reader tends to; `null`: nothing chosen.
 */
view?: View, 
/**
 * Note, as typed; may be empty.
 */
note: string, 
/**
 * Draft that this act makes superfluous.
 */
draft?: string, };

export type KeepTextBlock = { 
/**
 * The board.
 */
board: number, 
/**
 * Which block.
 */
key: string, 
/**
 * First day as typed; empty: from the beginning.
 */
from?: string, 
/**
 * The text.
 */
text: string, 
/**
 * Version of the block that it replaces; left out: there is none.
 */
version?: number, };

export type KindSum = { 
/**
 * Kind of money.
 */
kind: PositionKind, 
/**
 * The word for it.
 */
label: string, 
/**
 * How many applications.
 */
count: number, 
/**
 * What they claim.
 */
claim: Claim, };

export type Lapse = { 
/**
 * Free.
 */
free: Money, 
/**
 * Recommended, but not decided.
 */
reserved: Money, 
/**
 * Both: not bound on 31.12.
 */
lapses: Money, 
/**
 * Decided and still to be paid.
 */
bound: Money, };

export type LipField = "education" | "economy" | "social" | "city-life" | "democracy" | "administration";

export type ListApplications = { 
/**
 * The board; 0: all boards.
 */
board: number, 
/**
 * Only this year.
 */
year?: number, 
/**
 * Only these states; none given: all.
 */
states?: Array<State>, 
/**
 * Only what the forgiving search finds for this.
 */
text?: string, 
/**
 * Only of this association.
 */
association?: number, 
/**
 * Only of this kind.
 */
kind?: PositionKind, 
/**
 * Only in this field of the Lokaler Integrationsplan.
 */
lip_field?: LipField, 
/**
 * Only where the proof of use is overdue today.
 */
proof_overdue?: boolean, 
/**
 * Order; by number where left out.
 */
sort?: ApplicationOrder, 
/**
 * Downwards.
 */
descending?: boolean, 
/**
 * First row of the window; 0 where left out.
 */
offset?: number, 
/**
 * Rows of the window; 500 where left out.
 */
limit?: number, };

export type ListAssociations = { 
/**
 * Only what the forgiving search finds for this, by name, other spellings, register number and town.
 */
text?: string, 
/**
 * Only of this kind.
 */
kind?: AssociationKind, 
/**
 * Only those with a warning.
 */
warned?: boolean, 
/**
 * Only those of whom a proof of use is still to come.
 */
open_proofs?: boolean, 
/**
 * Order; by name where left out.
 */
sort?: AssociationOrder, 
/**
 * Downwards.
 */
descending?: boolean, 
/**
 * First row of the window; 0 where left out.
 */
offset?: number, 
/**
 * Rows of the window; 500 where left out.
 */
limit?: number, };

export type ListAttachments = { 
/**
 * Of this application, or …
 */
application?: number, 
/**
 * … of this association.
 */
association?: number, };

export type ListBackups = Record<symbol, never>;

export type ListDocuments = { 
/**
 * The board.
 */
board: number, 
/**
 * How many to leave out.
 */
skip?: number, 
/**
 * How many at most; 100 where left out.
 */
count?: number, };

export type ListFormat = "csv" | "xlsx" | "pdf";

export type ListPapers = { 
/**
 * Of an application, or …
 */
application?: number, 
/**
 * … of a sitting with the notices of its applications, or …
 */
sitting?: number, 
/**
 * … of a board.
 */
board?: number, };

export type ListPlaces = { 
/**
 * The list; its window does not count.
 */
list: ListApplications, };

export type ListPots = { 
/**
 * The board; 0: all boards.
 */
board: number, 
/**
 * Haushaltsjahr; left out: this year.
 */
year?: number, };

export type ListProposals = { 
/**
 * The board.
 */
board: number, };

export type ListSittings = { 
/**
 * The board.
 */
board: number, };

export type ListTextBlocks = { 
/**
 * The board.
 */
board: number, };

export type ListTextModules = { 
/**
 * The board.
 */
board: number, };

export type ListViews = { 
/**
 * The list.
 */
room: ViewRoom, };

export type MakeSample = { 
/**
 * Which sample; the guided one where left out.
 */
size?: SampleSize, 
/**
 * How far the guided sample goes; to its end where left out.
 */
until?: SampleStage, };

export type Manner = "open" | "secret" | "acclamation" | "named";

export type MeetCondition = { 
/**
 * The condition.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Day on which it was met, as typed; empty: today.
 */
met_on: string, };

export type Member = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * UUIDv7.
 */
uid: string, 
/**
 * The board.
 */
board: number, 
/**
 * Last name.
 */
last_name: string, 
/**
 * First name.
 */
first_name: string, 
/**
 * Chair, deputy or plain member.
 */
role: Role, 
/**
 * What minutes call them: `Bezirksbürgermeisterin`; else `Frau`, `Herr` or nothing.
 */
salutation: string, 
/**
 * `Vorsitzende`, printed bare in the list of attendance.
 */
function: string, 
/**
 * Party, printed in brackets.
 */
party: string, 
/**
 * May vote (domain.md 1.2: some chairs may not).
 */
voting: boolean, 
/**
 * First day in office.
 */
from_day: Day | null, 
/**
 * Last day in office.
 */
to_day: Day | null, 
/**
 * Day of the Pflichtenbelehrung (§ 43 NKomVG).
 */
sworn_on: Day | null, 
/**
 * Who sits in for them, where the board allows it.
 */
substitute: string, };

export type MemberFacts = { 
/**
 * Last name.
 */
last_name: string, 
/**
 * First name.
 */
first_name: string, 
/**
 * Chair, deputy, member.
 */
role: Role, 
/**
 * `Bezirksbürgermeisterin`, `Frau`, `Herr` or empty.
 */
salutation: string, 
/**
 * `Vorsitzende`; empty: the usual word for the role.
 */
function: string, 
/**
 * Party.
 */
party: string, 
/**
 * May vote.
 */
voting: boolean, 
/**
 * First day in office, as typed; may be empty.
 */
from_day: string, 
/**
 * Last day in office, as typed; may be empty.
 */
to_day: string, 
/**
 * Day of the Pflichtenbelehrung, as typed; may be empty.
 */
sworn_on: string, 
/**
 * Who sits in for them; may be empty.
 */
substitute: string, };

export type MemberGroups = { 
/**
 * The members in office today, by alphabet.
 */
rows: Array<GroupedMember>, };

export type MembershipEnd = { 
/**
 * The member.
 */
member: number, 
/**
 * The last day.
 */
day: Day, 
/**
 * Days from today; negative: it has ended, and nobody recorded so.
 */
days: number, };

export type MergeAssociations = { 
/**
 * The entry that stays. What it lacks is taken from the other.
 */
keep: number, 
/**
 * Version that was read.
 */
keep_version: number, 
/**
 * The entry that goes. Its applications and papers move, its names stay as other spellings.
 */
drop: number, 
/**
 * Version that was read.
 */
drop_version: number, };

export type MinutesView = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * Version of the sitting, for the release.
 */
version: number, 
/**
 * The places that can be written by hand, in the order of the paper.
 */
slots: Array<SlotView>, 
/**
 * Released versions, the oldest first.
 */
versions: Array<VersionView>, 
/**
 * Which version the next release makes.
 */
next: number, 
/**
 * What is another now than in the newest released version, in words; empty: nothing, or none was released.
 */
changes: Array<string>, 
/**
 * What keeps it from being released.
 */
hindrances: Array<Problem>, 
/**
 * Contradictions that somebody should look at; none of them is in the way.
 */
hints: Array<Problem>, 
/**
 * The applications of which there are excerpts: entry of the agenda and number.
 */
excerpts: Array<ExcerptOf>, };

export type Money = number;

export type Motion = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * What it wants.
 */
kind: MotionKind, 
/**
 * The amount, of a motion for another amount.
 */
amount: Money | null, 
/**
 * In words, as the minutes print it: to which day, where to, which condition.
 */
words: string, 
/**
 * Who moved it.
 */
mover: string, 
/**
 * How it was voted on; `None`: not yet, or it fell with a further-reaching one.
 */
vote_kind: VoteKind | null, 
/**
 * Carried.
 */
carried: boolean | null, 
/**
 * Ja, where counted.
 */
yes: number | null, 
/**
 * Nein.
 */
no: number | null, 
/**
 * Enthaltungen.
 */
abstain: number | null, };

export type MotionKind = "deferral" | "referral" | "rejection" | "amount" | "split" | "period" | "condition";

export type MotionView = { 
/**
 * The motion.
 */
row: Motion, 
/**
 * Its version.
 */
version: number, 
/**
 * Fell with a further-reaching one.
 */
fallen: boolean, 
/**
 * It is the one to be voted on next.
 */
next: boolean, 
/**
 * `Anderer Betrag: 500,00 €`.
 */
words: string, };

export type Move = { 
/**
 * Which.
 */
name: MoveName, 
/**
 * The states from which it is possible.
 */
from: Array<State>, 
/**
 * What must be recorded.
 */
guards: Array<Guard>, 
/**
 * Does it need a reason? Corrective moves back do.
 */
reason: boolean, 
/**
 * The roles that may.
 */
roles: Array<string>, 
/**
 * The paper that comes of it; empty: none.
 */
paper: string, 
/**
 * Where the rule comes from.
 */
source: string, };

export type MoveApplications = { 
/**
 * The applications, in this order.
 */
ids: Array<number>, 
/**
 * What is to be done with each.
 */
move: SelectionMove, };

export type MoveEntry = { 
/**
 * The entry.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * New place, from 1.
 */
position: number, };

export type MoveItem = { 
/**
 * The item.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * New place, from 1.
 */
position: number, };

export type MoveName = "receive" | "request-papers" | "settle-papers" | "examine" | "reopen-examination" | "allow-early-start" | "put-on-agenda" | "take-from-agenda" | "recommend" | "retract-recommendation" | "propose" | "unpropose" | "decide" | "retract-decision" | "notify" | "notify-refusal" | "retract-notice" | "finalise" | "order" | "pay" | "retract-payment" | "remind" | "receive-proof" | "check-proof" | "retract-proof" | "reclaim" | "retract-reclaim" | "close" | "reopen" | "withdraw" | "resume";

export type MovePosition = { 
/**
 * The position.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * New place, from 1.
 */
place: number, };

export type MoveSitting = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * The new day, as typed.
 */
day: string, 
/**
 * Begin, as typed; empty: as before.
 */
begin_at: string, 
/**
 * Place; empty: as before.
 */
place: string, 
/**
 * Why.
 */
reason: string, };

export type MoveView = { 
/**
 * Which.
 */
name: MoveName, 
/**
 * What the button says.
 */
label: string, 
/**
 * Does it need a reason?
 */
reason: boolean, 
/**
 * The paper that comes of it; empty: none.
 */
paper: string, };

export type Movement = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The member.
 */
member: number, 
/**
 * Came or went.
 */
direction: Direction, 
/**
 * From this item on.
 */
item: number, 
/**
 * From this application under it on; `None`: from the beginning of the item.
 */
application: number | null, 
/**
 * At what time, where it was noted.
 */
at: Clock | null, };

export type MovementView = { 
/**
 * The entry.
 */
row: Movement, 
/**
 * Its version.
 */
version: number, 
/**
 * `Kaya, Emre kommt zu TOP 2, 19:25 Uhr`.
 */
words: string, };

export type NearTwins = { 
/**
 * The name so far.
 */
name: string, 
/**
 * Not this one: the entry that is being changed.
 */
except?: number, };

export type Nearness = "overdue" | "week" | "later";

export type NewApplication = { 
/**
 * The board.
 */
board: number, };

export type NewApplicationForm = { 
/**
 * The next free number this year.
 */
number: string, 
/**
 * Today.
 */
received: Day, 
/**
 * Half-typed work of the same form, if any.
 */
draft: string | null, };

export type NextSitting = { 
/**
 * The sitting.
 */
id: number, 
/**
 * `32. Sitzung`.
 */
label: string, 
/**
 * Stadtbezirk.
 */
district: string, 
/**
 * The day.
 */
day: Day, 
/**
 * `Montag, 01.04.2019`.
 */
day_words: string, 
/**
 * Days from today.
 */
days: number, 
/**
 * Begin as the board spells it: `19.00 Uhr`.
 */
begin: string, 
/**
 * Place.
 */
place: string, 
/**
 * Applications on its agenda.
 */
applications: number, 
/**
 * Sum of what lies before the board.
 */
sum: Money, 
/**
 * Members in office that may vote.
 */
voters: number, 
/**
 * How many have to be there, by the rule or as a hint.
 */
quorum: number, };

export type NoteKind = "note" | "correction" | "amount" | "move";

export type NoteQuorum = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why; empty takes it back.
 */
reason: string, };

export type Notice = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The application.
 */
application: number, 
/**
 * Grant or refusal.
 */
kind: NoticeKind, 
/**
 * Day of the notice.
 */
day: Day, 
/**
 * Aktenzeichen.
 */
reference: string, 
/**
 * Finanzierungsart; none for a refusal.
 */
financing: Financing | null, 
/**
 * First day of the Bewilligungszeitraum.
 */
period_from: Day | null, 
/**
 * Last day of the Bewilligungszeitraum.
 */
period_to: Day | null, 
/**
 * Day by which the proof of use is due.
 */
proof_due: Day | null, 
/**
 * Nebenbestimmungen, one to a line.
 */
conditions: string, 
/**
 * The applicant waived legal remedies (Rechtsbehelfsverzicht).
 */
waiver: boolean, 
/**
 * bestandskräftig since
 */
final_on: Day | null, };

export type NoticeFacts = { 
/**
 * Grant or refusal; a kept notice does not change it.
 */
kind: NoticeKind, 
/**
 * Day of the notice; empty: today.
 */
day: string, 
/**
 * Aktenzeichen.
 */
reference: string, 
/**
 * Finanzierungsart; a grant needs one.
 */
financing?: Financing, 
/**
 * First day of the Bewilligungszeitraum; may be empty.
 */
period_from: string, 
/**
 * Last day of the Bewilligungszeitraum; may be empty.
 */
period_to: string, 
/**
 * Day by which the proof of use is due; empty: as many months after the project, or
 * after the notice where that came later, as the board's setting says.
 */
proof_due: string, 
/**
 * Nebenbestimmungen, one to a line.
 */
conditions: string, 
/**
 * The applicant waived legal remedies.
 */
waiver: boolean, 
/**
 * bestandskräftig since; may be empty.
 */
final_on: string, };

export type NoticeKind = "grant" | "refusal";

export type NumberPattern = string;

export type OpenAttachment = { 
/**
 * The attachment.
 */
id: number, };

export type OpenDocuments = { 
/**
 * The documents.
 */
ids: Array<number>, };

export type OpenList = { 
/**
 * The filter of the list of applications; its window is of no account.
 */
list: ListApplications, 
/**
 * The list of associations instead, with this filter.
 */
associations?: ListAssociations, 
/**
 * The pots of a year instead.
 */
pots?: ListPots, };

export type OpenPaper = { 
/**
 * What kind.
 */
kind: PaperKind, 
/**
 * Of which row.
 */
id: number, 
/**
 * Year of an annual report.
 */
year?: number, 
/**
 * The public version.
 */
public?: boolean, };

export type OpenProof = { 
/**
 * The application.
 */
application: number, 
/**
 * Its number.
 */
number: string, 
/**
 * Stadtbezirk of the board.
 */
district: string, 
/**
 * Day by which it is due.
 */
due: Day, 
/**
 * The day has passed.
 */
overdue: boolean, };

export type OrderPayment = { 
/**
 * The application.
 */
application: number, 
/**
 * The order.
 */
payment: PaymentFacts, };

export type Outcome = "recommended" | "changed" | "deferred" | "rejected" | "referred";

export type Overview = { 
/**
 * Full path of the register.
 */
register: string, 
/**
 * Can it be written?
 */
writable: boolean, 
/**
 * Why it could not be opened, or not for writing.
 */
problem: Problem | null, 
/**
 * Who works here.
 */
person: string, 
/**
 * Today.
 */
today: Day, 
/**
 * `Dienstag`.
 */
weekday: string, 
/**
 * The boards, by name.
 */
boards: Array<BoardName>, 
/**
 * Number of the last journal entry.
 */
entry: number, 
/**
 * What Strg+Z would take back.
 */
undo: string | null, 
/**
 * What Strg+Y would do again.
 */
redo: string | null, 
/**
 * Local minute of the last act, `2019-03-12 14:32`.
 */
saved_at: string | null, 
/**
 * Local minute of the last proven backup.
 */
backed_up_at: string | null, 
/**
 * Is it the person's own register, to which the program comes back by itself?
 */
own: boolean, 
/**
 * The second folder for backups.
 */
second_folder: string | null, 
/**
 * Prescribed by the IT: it cannot be changed here.
 */
second_folder_prescribed: boolean, 
/**
 * A second folder was chosen or prescribed, or the person decided to do without.
 */
second_folder_decided: boolean, 
/**
 * Version of the program.
 */
version: string, };

export type Paper = { 
/**
 * The PDF in Base64.
 */
pdf: string, 
/**
 * How many pages.
 */
pages: number, 
/**
 * SHA-256 of the bytes, in hexadecimal digits.
 */
sha256: string, 
/**
 * The name that saving suggests.
 */
file_name: string, 
/**
 * `Beschlussdrucksache`.
 */
title: string, 
/**
 * What is missing; such a paper is marked as a draft.
 */
open: Array<string>, 
/**
 * The same, each with the place where it is entered.
 */
gaps: Array<Gap>, 
/**
 * The parts that can be copied on their own.
 */
sections: Array<PaperSection>, 
/**
 * The newest issued document of this paper.
 */
issued: DocumentView | null, };

export type PaperFacts = { 
/**
 * `Satzung`.
 */
label: string, 
/**
 * Remark for the letter; may be empty.
 */
remark: string, };

export type PaperFormat = "pdf" | "docx";

export type PaperKind = "proposal" | "invitation" | "supplement" | "attendance-list" | "folder" | "noted-folder" | "overview" | "minutes" | "minutes-version" | "excerpt" | "receipt" | "request" | "early-start" | "grant" | "refusal" | "plain" | "waiver" | "payment-order" | "proof-form" | "reminder" | "hearing" | "reclaim-notice" | "closing" | "annual-report" | "case-file";

export type PaperList = { 
/**
 * What can be made, in the order of the case.
 */
options: Array<PaperOption>, 
/**
 * What was issued, the newest first.
 */
documents: Array<DocumentView>, };

export type PaperOption = { 
/**
 * What kind.
 */
kind: PaperKind, 
/**
 * Of which row.
 */
id: number, 
/**
 * Year of an annual report.
 */
year: number | null, 
/**
 * `Zuwendungsbescheid zu Antrag 04/2019`.
 */
title: string, 
/**
 * What is missing.
 */
gaps: Array<Gap>, 
/**
 * Why it cannot be made yet; empty: it can.
 */
hindrance: string, 
/**
 * The newest issued document of it.
 */
issued: number | null, };

export type PaperSection = { 
/**
 * `Antrag`.
 */
name: string, 
/**
 * The text.
 */
text: string, };

export type PartFacts = { 
/**
 * The pot.
 */
pot: number, 
/**
 * Fixed part; empty: the rest.
 */
amount: string, };

export type Payment = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The application.
 */
application: number, 
/**
 * Amount.
 */
amount: Money, 
/**
 * Day of the Auszahlungsanordnung.
 */
ordered_on: Day, 
/**
 * Who ordered; another person than the one who examined (Vier-Augen-Prinzip).
 */
ordered_by: string, 
/**
 * Reference of the HKR system.
 */
reference: string, 
/**
 * Value date; `None`: ordered only.
 */
paid_on: Day | null, };

export type PaymentFacts = { 
/**
 * Amount; empty: what is left of the decided amount.
 */
amount: string, 
/**
 * Day of the Auszahlungsanordnung; empty: today.
 */
ordered_on: string, 
/**
 * Who orders; empty: who works here.
 */
ordered_by: string, 
/**
 * Reference of the HKR system; may be empty.
 */
reference: string, };

export type PersonalChoice = "yes" | "no" | "abstain";

export type PersonalVote = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * The member.
 */
member: number, 
/**
 * What they voted; `None` where only a statement is recorded.
 */
choice: PersonalChoice | null, 
/**
 * What they want recorded.
 */
statement: string, 
/**
 * Recorded because they asked for it; printed even where votes are not printed.
 */
requested: boolean, };

export type PlaceholderView = { 
/**
 * `Frist`, written `{Frist}`.
 */
name: string, 
/**
 * What stands in its place.
 */
meaning: string, 
/**
 * An example.
 */
example: string, };

export type PlanKind = "personnel" | "fees" | "material" | "rent" | "travel" | "catering" | "publicity" | "insurance" | "own" | "own-work" | "admission" | "donation" | "public" | "other";

export type PlanLine = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The application.
 */
application: number, 
/**
 * Expense or income.
 */
side: PlanSide, 
/**
 * Place on its side, from 1.
 */
position: number, 
/**
 * What it is about.
 */
kind: PlanKind, 
/**
 * `Platz und Technik`.
 */
label: string, 
/**
 * As planned.
 */
amount: Money, 
/**
 * For money of others: granted already, not only applied for.
 */
granted: boolean, 
/**
 * As it was in the end, from the proof of use.
 */
actual: Money | null, 
/**
 * As recognised.
 */
recognised: Money | null, };

export type PlanLineFacts = { 
/**
 * Expense or income.
 */
side: PlanSide, 
/**
 * What it is about.
 */
kind: PlanKind, 
/**
 * `Platz und Technik`.
 */
label: string, 
/**
 * Amount.
 */
amount: string, 
/**
 * Money of others: granted already.
 */
granted: boolean, };

export type PlanSide = "expense" | "income";

export type PlanSitting = { 
/**
 * The board.
 */
board: number, 
/**
 * When and where.
 */
sitting: SittingFacts, };

export type PlanSittings = { 
/**
 * The board.
 */
board: number, 
/**
 * Days as typed, on lines of their own or between commas.
 */
days: string, 
/**
 * The year that days without one mean; 0: this one.
 */
year: number, 
/**
 * Begin, as typed.
 */
begin_at: string, 
/**
 * Place with its address.
 */
place: string, };

export type PlannedTerms = { 
/**
 * Antragsschluss.
 */
apply_by: Day, 
/**
 * Last day to invite.
 */
invite_by: Day, 
/**
 * That day has passed.
 */
late: boolean, 
/**
 * The next day of the council that it would reach.
 */
council: Day | null, 
/**
 * Until when the Drucksache is wanted for it.
 */
submit_by: Day | null, 
/**
 * The public holiday on that day.
 */
holiday: string | null, 
/**
 * Another sitting of the board on that day: its number.
 */
other: number | null, };

export type Position = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The proposal.
 */
proposal: number, 
/**
 * Place, from 1.
 */
position: number, 
/**
 * What kind of money it is.
 */
kind: PositionKind, 
/**
 * The application whose recommendation it carries; its recipient, amount, purpose and reasons
 * are read from there and not kept twice.
 */
application: number | null, 
/**
 * Recipient of a position without application.
 */
recipient: string, 
/**
 * Amount of a position without application; for an Umwidmung the old amount.
 */
amount: Money | null, 
/**
 * "bis zu".
 */
up_to: boolean, 
/**
 * Purpose of a position without application.
 */
purpose: string, 
/**
 * Reasons of a position without application.
 */
reasoning: string, };

export type PositionFacts = { 
/**
 * Kind of money.
 */
kind: PositionKind, 
/**
 * Recipient.
 */
recipient: string, 
/**
 * Amount.
 */
amount: string, 
/**
 * "bis zu".
 */
up_to: boolean, 
/**
 * Purpose.
 */
purpose: string, 
/**
 * Reasons.
 */
reasoning: string, };

export type PositionKind = "grant" | "own-project" | "business" | "prize" | "rededication" | "disposal";

export type PositionView = { 
/**
 * The position as kept.
 */
position: Position, 
/**
 * Its version.
 */
version: number, 
/**
 * `04/2019`, where it carries an application.
 */
number: string | null, 
/**
 * Recipient.
 */
recipient: string, 
/**
 * Amount.
 */
amount: Money | null, 
/**
 * "bis zu".
 */
up_to: boolean, 
/**
 * Purpose.
 */
purpose: string, 
/**
 * Reasons.
 */
reasoning: string, 
/**
 * What the council decided on it last, as far as this proposal goes.
 */
decision: Decision | null, 
/**
 * The council's decision may be recorded now.
 */
answerable: boolean, };

export type Pot = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * UUIDv7.
 */
uid: string, 
/**
 * The board.
 */
board: number, 
/**
 * Haushaltsjahr.
 */
year: number, 
/**
 * Source.
 */
source: PotSource, 
/**
 * Ansatz.
 */
allocation: Money, 
/**
 * Freigabequote in hundredths of a percent: 8000 are 80 %.
 */
release: number, 
/**
 * Rest of the year before that was carried over.
 */
carried: Money, 
/**
 * Finanzposition, Konto or Innenauftrag.
 */
account: string, 
/**
 * Remark.
 */
remark: string, };

export type PotBalance = { 
/**
 * Ansatz.
 */
allocation: Money, 
/**
 * What of the Ansatz is released.
 */
released: Money, 
/**
 * Rest of the year before.
 */
carried: Money, 
/**
 * Rückfluss.
 */
returned: Money, 
/**
 * Verstärkung less Abgabe, less what lapsed.
 */
transferred: Money, 
/**
 * What can be spent at all: released, carried over, come back, transferred.
 */
available: Money, 
/**
 * vorgemerkt
 */
reserved: Money, 
/**
 * gebunden
 */
bound: Money, 
/**
 * ausgezahlt, with what was spent without an application.
 */
spent: Money, 
/**
 * frei; negative where the pot is overdrawn.
 */
free: Money, };

export type PotChoice = { 
/**
 * The pot.
 */
id: number, 
/**
 * `Integrationsbeirat 2019`.
 */
label: string, 
/**
 * What is free in it.
 */
free: Money, };

export type PotEntry = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The pot.
 */
pot: number, 
/**
 * The day.
 */
day: Day, 
/**
 * What it is.
 */
kind: PotEntryKind, 
/**
 * Amount, above zero.
 */
amount: Money, 
/**
 * Why.
 */
reason: string, };

export type PotEntryFacts = { 
/**
 * The day.
 */
day: string, 
/**
 * What it is.
 */
kind: PotEntryKind, 
/**
 * Amount, above zero.
 */
amount: string, 
/**
 * Why.
 */
reason: string, };

export type PotEntryKind = "return" | "expense" | "transfer-in" | "transfer-out" | "lapse";

export type PotForecast = { 
/**
 * The pot.
 */
id: number, 
/**
 * `Integrationsbeirat 2019`.
 */
label: string, 
/**
 * Now.
 */
now: PotBalance, 
/**
 * Were everything recommended.
 */
then: PotBalance, 
/**
 * What would be missing; 0,00 € where it suffices.
 */
missing: Money, };

export type PotList = { 
/**
 * The year that is shown.
 */
year: number, 
/**
 * The pots, the board's own first.
 */
rows: Array<PotRow>, 
/**
 * All of them together.
 */
total: PotBalance, 
/**
 * Years in which there are pots, newest first.
 */
years: Array<number>, };

export type PotOutlook = { 
/**
 * The pot as lists show it.
 */
row: PotRow, 
/**
 * Were everything recommended; `None`: no sitting is planned.
 */
then: PotBalance | null, };

export type PotRow = { 
/**
 * The pot.
 */
pot: Pot, 
/**
 * Its version.
 */
version: number, 
/**
 * `Integrationsbeirat 2019`.
 */
label: string, 
/**
 * Stadtbezirk of its board.
 */
district: string, 
/**
 * `80 %`.
 */
release_words: string, 
/**
 * The pot at this moment.
 */
balance: PotBalance, 
/**
 * Bookings by hand.
 */
entries: number, 
/**
 * Applications that draw on it.
 */
applications: number, };

export type PotSource = "board" | "council" | "management";

export type PotView = { 
/**
 * The pot as the list shows it.
 */
row: PotRow, 
/**
 * Bookings by hand, by day.
 */
entries: Array<Versioned<PotEntry>>, 
/**
 * What draws on it, by number.
 */
draws: Array<DrawRow>, 
/**
 * What draws on it by kind of money: grants, own projects and Geschäftsaufwand apart.
 */
kinds: Array<KindSum>, 
/**
 * What lapses at the end of the year.
 */
lapse: Lapse, };

export type Presence = "present" | "prevented" | "unexcused" | "represented";

export type PreviewTextBlock = { 
/**
 * Which block.
 */
key: string, 
/**
 * The text.
 */
text: string, };

export type PrivateNames = "private" | "initials" | "full";

export type Problem = { 
/**
 * What programs compare.
 */
code: Code, 
/**
 * Error or warning.
 */
severity: Severity, 
/**
 * The field of the request that it belongs to, if any; `positions.2.amount` for nested ones.
 */
field: string | null, 
/**
 * The facts of the sentence by their German names.
 */
facts: { [key in string]: string }, 
/**
 * The German sentence.
 */
sentence: string, };

export type Proof = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The application.
 */
application: number, 
/**
 * Day of receipt.
 */
received: Day, 
/**
 * What the project cost.
 */
costs: Money | null, 
/**
 * What was recognised (anerkannt).
 */
recognised: Money | null, 
/**
 * Day of its examination.
 */
checked_on: Day | null, 
/**
 * Result in words.
 */
remark: string, };

export type ProofLineFacts = { 
/**
 * The line of the plan.
 */
id: number, 
/**
 * As it was in the end; may be empty.
 */
actual: string, 
/**
 * As recognised; may be empty.
 */
recognised: string, };

export type Proposal = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * UUIDv7.
 */
uid: string, 
/**
 * The board.
 */
board: number, 
/**
 * The sitting that recommended it.
 */
sitting: number, 
/**
 * `15-0837/2019`; arrives late from the central system.
 */
number: string | null, 
/**
 * Anzahl der Anlagen.
 */
attachments: number, 
/**
 * Zu TOP of the council; arrives late.
 */
agenda_item: string | null, 
/**
 * Day of the paper.
 */
day: Day | null, 
/**
 * Title.
 */
title: string, 
/**
 * Instead of the standing opening clause; the whole motion where there is no money.
 */
motion: string, 
/**
 * "Berücksichtigung von Gender-Aspekten".
 */
gender_text: string, 
/**
 * "Ergebnis der Klimawirkungsprüfung", where the board's dated setting asks for it.
 */
climate_text: string, 
/**
 * Begründung of a motion without positions.
 */
reasoning: string, 
/**
 * Full tables, or the short sentence.
 */
cost_form: CostForm, 
/**
 * Transferaufwendungen as entered by hand; `None`: computed.
 */
entered_transfer: Money | null, 
/**
 * Sach- und Dienstleistungen as entered by hand; `None`: computed.
 */
entered_business: Money | null, 
/**
 * Groups of the council that move it, one to a line: then it is an interfraktioneller Antrag and not a paper of
 * the administration (domain.md 1.3).
 */
movers: string, };

export type ProposalList = { 
/**
 * Newest first.
 */
rows: Array<ProposalRow>, 
/**
 * Closed sittings that recommended something and have no proposal yet.
 */
waiting: Array<WaitingSitting>, };

export type ProposalRow = { 
/**
 * The proposal.
 */
id: number, 
/**
 * `15-0837/2019`, once issued.
 */
number: string | null, 
/**
 * Title.
 */
title: string, 
/**
 * `32. Sitzung am 01.04.2019`.
 */
sitting_label: string, 
/**
 * The sitting.
 */
sitting: number, 
/**
 * How many positions.
 */
positions: number, 
/**
 * Sum of the new money.
 */
total: Money, 
/**
 * How many facts are missing.
 */
open: number, };

export type ProposalView = { 
/**
 * The proposal.
 */
proposal: Proposal, 
/**
 * Its version.
 */
version: number, 
/**
 * `Integrationsbeirat Linden-Limmer`.
 */
board_name: string, 
/**
 * `Stadtbezirksrat Linden-Limmer`.
 */
council: string, 
/**
 * `32. Sitzung am 01.04.2019`.
 */
sitting_label: string, 
/**
 * The positions.
 */
positions: Array<PositionView>, 
/**
 * Sum of the new money.
 */
total: Money, 
/**
 * "Was noch fehlt": what is there and what is not.
 */
checks: Array<Check>, 
/**
 * Does the dated setting of the board ask for the Klimawirkungsprüfung?
 */
climate_asked: boolean, 
/**
 * The other proposals of the same sitting.
 */
siblings: Array<SiblingProposal>, 
/**
 * Where the council's system shows the Drucksache, as text; `None` before it has a number.
 */
link: string | null, 
/**
 * The sections as plain text, to be copied into the council system.
 */
sections: Array<Section>, };

export type PublicApplication = { 
/**
 * The association; of a person only that it is one.
 */
applicant: string, 
/**
 * What for.
 */
purpose: string, 
/**
 * beantragt
 */
requested: Money, 
/**
 * What the board decided, once it has voted: "Der Beirat empfiehlt einstimmig …".
 */
vote: string | null, 
/**
 * The pots it comes from with what is left in them, once the board has voted.
 */
rests: Array<PublicRest>, };

export type PublicRest = { 
/**
 * `Integrationsbeirat 2019`.
 */
label: string, 
/**
 * frei
 */
free: Money, };

export type PublicSitting = { 
/**
 * `Integrationsbeirat Linden-Limmer`.
 */
board: string, 
/**
 * `32`.
 */
ordinal: number, 
/**
 * The day.
 */
day: Day, 
/**
 * `Montag`.
 */
weekday: string, 
/**
 * Closed.
 */
closed: boolean, 
/**
 * Where the sitting is; `None`: it has not begun, or what was shown is no longer there.
 */
stop: PublicStop | null, };

export type PublicStop = { 
/**
 * `TOP 2`.
 */
item: string, 
/**
 * Its title; `None` where the item is not public: then nothing else is said either.
 */
title: string | null, 
/**
 * The application that is dealt with.
 */
application: PublicApplication | null, };

export type PutOnAgenda = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The applications, in this order.
 */
applications: Array<number>, };

export type QuorumRule = "none" | "majority" | "fixed";

export type ReadDay = { 
/**
 * `1.4.19`, `heute`, `+14`.
 */
text: string, };

export type ReadHouseStyle = { 
/**
 * The board.
 */
board: number, 
/**
 * Version of the board that was read.
 */
version: number, 
/**
 * First day on which it holds, as typed; left out: today. Values of the file with a later day of their own hold
 * from theirs.
 */
from?: string, 
/**
 * Where from; the window asks.
 */
path?: string, };

export type ReadTerms = { 
/**
 * The board.
 */
board: number, 
/**
 * The day, as typed.
 */
day: string, };

export type ReadVote = { 
/**
 * The application.
 */
application: number, 
/**
 * Version of the recommendation; 0: there is none yet.
 */
version: number, };

export type Reading = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * Who reads: the name of the actor.
 */
reader: string, 
/**
 * Read.
 */
seen: boolean, 
/**
 * Where the reader tends to; `None`: nothing chosen yet.
 */
view: View | null, 
/**
 * Note.
 */
note: string, 
/**
 * Since when the office may see it.
 */
handed_on: Day | null, };

export type ReadingFact = { 
/**
 * `Zeit`.
 */
label: string, 
/**
 * `01.05.2019 bis 31.07.2019`.
 */
text: string, };

export type ReadingPage = { 
/**
 * The item it stands under.
 */
item: number, 
/**
 * `TOP 2`.
 */
under: string, 
/**
 * Number, applicant, purpose, amounts, state.
 */
application: ApplicationRow, 
/**
 * What lies before the board: the examined amount, else the one applied for.
 */
before: Money, 
/**
 * Verein, Person, Einrichtung; `None` where nobody said who it is.
 */
applicant_kind: AssociationKind | null, 
/**
 * What is planned.
 */
description: string, 
/**
 * What it is to achieve.
 */
aim: string, 
/**
 * The facts that are known, as label and text: Zeit, Ort, Für wen …
 */
facts: Array<ReadingFact>, 
/**
 * What the office examined; `None`: nothing yet.
 */
examination: Examination | null, 
/**
 * The questions that are answered with no or open.
 */
doubts: Array<Finding>, 
/**
 * Papers that are still missing.
 */
missing: Array<string>, 
/**
 * The cost and finance plan.
 */
plan: Array<PlanLine>, 
/**
 * Its sums; none where there is no plan.
 */
balance: Balance | null, 
/**
 * What the applicant was granted before, the newest first.
 */
earlier: Array<EarlierGrant>, 
/**
 * Files that can be opened.
 */
attachments: Array<AttachmentRow>, 
/**
 * Members who would be kept from it (§ 41 NKomVG).
 */
conflicts: Array<ConflictRow>, 
/**
 * From which pots it would come.
 */
parts: Array<ForecastPart>, 
/**
 * The reader's own note and view.
 */
own: Versioned<Reading> | null, 
/**
 * What others handed over.
 */
handed: Array<HandedReading>, };

export type ReadingView = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * `32`.
 */
ordinal: number, 
/**
 * The day.
 */
day: Day, 
/**
 * `Montag`.
 */
weekday: string, 
/**
 * Place.
 */
place: string, 
/**
 * Who reads; the notes are theirs.
 */
reader: string, 
/**
 * One application to a page, in the order of the agenda.
 */
pages: Array<ReadingPage>, 
/**
 * How many of them are read.
 */
read: number, 
/**
 * How many readings are not handed over yet although something stands in them.
 */
kept_back: number, 
/**
 * Since when the office may see the newest that was handed over.
 */
handed_on: Day | null, 
/**
 * The pots now, and were everything recommended.
 */
forecast: Forecast, };

export type ReasonApplication = { 
/**
 * The application.
 */
id: number, 
/**
 * The reasons.
 */
reasoning: string, };

export type ReceiveDocument = { 
/**
 * The document.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Day; empty: none.
 */
received_on: string, };

export type Recent = { 
/**
 * `application`, `sitting`, `proposal`, `association`, `pot`.
 */
noun: string, 
/**
 * Its number.
 */
id: number, 
/**
 * `04/2019 Banjul e.V.`.
 */
title: string, 
/**
 * Day and minute of local time, `2019-03-12 14:32`.
 */
at: string, };

export type Reclaim = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The application.
 */
application: number, 
/**
 * Amount to be paid back, without interest.
 */
amount: Money, 
/**
 * Interest as entered.
 */
interest: Money, 
/**
 * Why.
 */
reason: string, 
/**
 * Aktenzeichen.
 */
reference: string, 
/**
 * Day of the Anhörung (§ 28 VwVfG).
 */
hearing_on: Day | null, 
/**
 * Day of the Erstattungsbescheid (§ 49a VwVfG).
 */
notice_on: Day | null, 
/**
 * Day by which the money is due.
 */
due: Day | null, 
/**
 * What came back, without interest.
 */
returned: Money, 
/**
 * Day on which it came back.
 */
returned_on: Day | null, };

export type ReclaimFacts = { 
/**
 * Amount to be paid back, without interest.
 */
amount: string, 
/**
 * Interest; empty: the sum of its lines.
 */
interest: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Aktenzeichen; may be empty.
 */
reference: string, 
/**
 * Day of the Anhörung; may be empty.
 */
hearing_on: string, 
/**
 * Day of the Erstattungsbescheid; may be empty.
 */
notice_on: string, 
/**
 * Day by which the money is due; may be empty.
 */
due: string, 
/**
 * What came back, without interest; may be empty.
 */
returned: string, 
/**
 * Day on which it came back; empty: today, where something came back.
 */
returned_on: string, 
/**
 * What the interest is made of, in order; left out: as it is.
 */
interest_lines?: Array<InterestLineFacts>, };

export type Recommend = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * Version of the recommendation that was read; 0: there is none yet.
 */
version: number, 
/**
 * The vote.
 */
vote: VoteFacts, };

export type RecommendMany = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The applications.
 */
applications: Array<ReadVote>, 
/**
 * The vote.
 */
vote: VoteFacts, };

export type Recommendation = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * What became of it.
 */
outcome: Outcome, 
/**
 * Recommended amount; `None` where nothing is recommended.
 */
amount: Money | null, 
/**
 * "bis zu".
 */
up_to: boolean, 
/**
 * `unanimous`, `majority`, `counted`.
 */
vote_kind: VoteKind, 
/**
 * Ja, for counted votes.
 */
yes: number | null, 
/**
 * Nein.
 */
no: number | null, 
/**
 * Enthaltungen.
 */
abstain: number | null, 
/**
 * Reason of a change, a deferral, a rejection.
 */
reason: string, 
/**
 * Open, secret, by acclamation or by name.
 */
manner: Manner, 
/**
 * The day to which it is deferred, where one was named.
 */
deferred_to: Day | null, 
/**
 * Where it was referred to.
 */
referred_to: string, 
/**
 * First day of another project period than applied for.
 */
period_from: Day | null, 
/**
 * Last day of another project period than applied for.
 */
period_to: Day | null, };

export type RecordAnswers = { 
/**
 * The proposal.
 */
proposal: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Day of the council's sitting; empty: today.
 */
day: string, 
/**
 * Number of the Drucksache; empty: that of the proposal. A proposal without one takes it over.
 */
reference: string, 
/**
 * TOP of the council; may be empty.
 */
agenda_item: string, 
/**
 * The positions that were decided on.
 */
answers: Array<AnswerFacts>, };

export type RecordAttendance = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The members.
 */
members: Array<number>, 
/**
 * Present, verhindert, unentschuldigt, vertreten; `null` removes the record.
 */
presence: Presence | null, 
/**
 * Who sits in for a member that is represented; left out: who usually does.
 */
substitute?: string, 
/**
 * By video; left out: as recorded before, else in person.
 */
video?: boolean, };

export type RecordDecision = { 
/**
 * The application.
 */
application: number, 
/**
 * The decision.
 */
decision: DecisionFacts, };

export type RecordMovement = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The member.
 */
member: number, 
/**
 * Comes or goes; `null`: whichever changes something.
 */
direction: Direction | null, 
/**
 * The item.
 */
item: number, 
/**
 * The application under it; `null`: from the beginning of the item.
 */
application: number | null, 
/**
 * At what time, as typed; empty on the day of the sitting: now; empty on another day: not noted.
 */
at: string, };

export type RecordNotice = { 
/**
 * The application.
 */
application: number, 
/**
 * The notice.
 */
notice: NoticeFacts, };

export type RecordPayment = { 
/**
 * The payment.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Value date; empty: today.
 */
paid_on: string, 
/**
 * Reference of the HKR system; empty: as ordered.
 */
reference: string, };

export type RecordPersonalVote = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * The member.
 */
member: number, 
/**
 * Version that was read; 0: there is none yet.
 */
version: number, 
/**
 * What they voted; `null`: only a statement.
 */
choice: PersonalChoice | null, 
/**
 * What they want recorded; may be empty where the vote is named.
 */
statement: string, };

export type RecordProof = { 
/**
 * The application.
 */
application: number, 
/**
 * Day of receipt; empty: today.
 */
received: string, };

export type RecordReclaim = { 
/**
 * The application.
 */
application: number, 
/**
 * The reclaim.
 */
reclaim: ReclaimFacts, };

export type Redo = Record<symbol, never>;

export type RegisterApplication = { 
/**
 * The board.
 */
board: number, 
/**
 * What was applied for.
 */
application: ApplicationFacts, 
/**
 * Draft that this act makes superfluous.
 */
draft?: string, };

export type ReinstateSitting = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type ReleaseMinutes = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * Version of the sitting that was read.
 */
version: number, 
/**
 * Why there is another version; nothing for the first.
 */
reason: string, };

export type Remind = { 
/**
 * The application.
 */
application: number, 
/**
 * Day of the letter; empty: today.
 */
day: string, 
/**
 * New term; empty: as many days later as the board gives for papers.
 */
term: string, };

export type Reminder = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The application.
 */
application: number, 
/**
 * 1 or 2.
 */
level: number, 
/**
 * Day of the letter.
 */
day: Day, 
/**
 * New term.
 */
term: Day | null, };

export type RemoveApplication = { 
/**
 * The application.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveAssociation = { 
/**
 * The association.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveAttachment = { 
/**
 * The attachment.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveBoardSetting = { 
/**
 * The dated setting.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveBooking = { 
/**
 * The booking.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type RemoveCondition = { 
/**
 * The condition.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveCouncilDay = { 
/**
 * The row.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveFollowUp = { 
/**
 * The follow-up.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveGuest = { 
/**
 * The guest.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveItem = { 
/**
 * The item.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveMember = { 
/**
 * The member.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveMotion = { 
/**
 * The motion.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveMovement = { 
/**
 * The entry.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveNote = { 
/**
 * The note.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemovePaper = { 
/**
 * The paper on the checklist.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemovePersonalVote = { 
/**
 * The entry.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemovePosition = { 
/**
 * The position.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemovePot = { 
/**
 * The pot.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveProposal = { 
/**
 * The proposal.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveSitting = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveTerm = { 
/**
 * The Wahlperiode.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveTextBlock = { 
/**
 * The block.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveTextModule = { 
/**
 * The module.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveTie = { 
/**
 * The tie.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RemoveView = { 
/**
 * The view.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type RenameView = { 
/**
 * The view.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Its name.
 */
name: string, 
/**
 * The filter; left out: it stays.
 */
query?: string, };

export type ReopenApplication = { 
/**
 * The application.
 */
id: number, 
/**
 * Version of the application that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type ReopenCondition = { 
/**
 * The condition.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type ReopenExamination = { 
/**
 * The Prüfvermerk.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type ReopenSitting = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type RequirePapers = { 
/**
 * The application.
 */
application: number, 
/**
 * What is missing.
 */
papers: Array<PaperFacts>, 
/**
 * Day on which they are asked for; empty: today.
 */
asked_on: string, 
/**
 * Term; empty: as many days later as the board's setting says.
 */
term: string, };

export type Requirement = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The application.
 */
application: number, 
/**
 * Place, from 1.
 */
position: number, 
/**
 * `Satzung`.
 */
label: string, 
/**
 * Remark for the letter.
 */
remark: string, 
/**
 * missing, received, waived
 */
status: RequirementStatus, 
/**
 * Day on which it was asked for; `None`: only noted so far.
 */
asked_on: Day | null, 
/**
 * Term.
 */
term: Day | null, 
/**
 * Day on which it came or was waived.
 */
settled_on: Day | null, };

export type RequirementStatus = "missing" | "received" | "waived";

export type Restore = { 
/**
 * The backup; the window asks when it is left out.
 */
file?: string, };

export type Restored = { 
/**
 * Where the file from before is kept.
 */
kept: string | null, 
/**
 * Number of the last journal entry now.
 */
entry: number, };

export type ResumeApplication = { 
/**
 * The application.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type RetractDecision = { 
/**
 * The decision.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type RetractNotice = { 
/**
 * The notice.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type RetractPayment = { 
/**
 * The payment.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type RetractProof = { 
/**
 * The proof of use.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type RetractReclaim = { 
/**
 * The reclaim.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type RetractRecommendation = { 
/**
 * The recommendation.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type Role = "chair" | "deputy" | "member";

export type RoomView = { 
/**
 * The members in the room.
 */
here: Array<number>, 
/**
 * How many.
 */
present: number, 
/**
 * Those of them that may vote here: the maximum of votes.
 */
voters: number, 
/**
 * Members or seats that count for the quorum.
 */
of: number, 
/**
 * How many have to be present; a hint where the board has no rule.
 */
needed: number, 
/**
 * Enough are in the room.
 */
quorate: boolean, 
/**
 * "9 von 22 – 12 wären die Mehrheit".
 */
words: string, };

export type RosterEntry = { 
/**
 * The member.
 */
member: Member, 
/**
 * `Voss, Katharina`.
 */
name: string, 
/**
 * Present, verhindert, or not recorded yet.
 */
presence: Presence | null, 
/**
 * Who sits in for them.
 */
substitute: string, 
/**
 * By video.
 */
video: boolean, 
/**
 * `ab TOP 2`, `bis TOP 3`; empty: the whole evening.
 */
moves: string, };

export type SampleSize = "guided" | "city";

export type SampleStage = "board" | "planned" | "done" | "every-kind";

export type SaveAttachment = { 
/**
 * The attachment.
 */
id: number, 
/**
 * Where to.
 */
path?: string, };

export type SaveView = { 
/**
 * The list.
 */
room: ViewRoom, 
/**
 * Its name.
 */
name: string, 
/**
 * The filter as it stands in the address.
 */
query: string, };

export type Saved = { 
/**
 * The row that it was about; 0 where there is none.
 */
id: number, 
/**
 * Number of the journal entry; 0 where nothing had to be changed.
 */
entry: number, 
/**
 * What it did, for the toast: "Antrag 04/2019 eingetragen".
 */
label: string, 
/**
 * Can the person take it back?
 */
undoable: boolean, 
/**
 * The rows touched, so that the window redraws just those.
 */
changed: Array<Changed>, 
/**
 * Worth a look, but done.
 */
warnings: Array<Problem>, };

export type SavedView = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The list.
 */
room: ViewRoom, 
/**
 * Its name.
 */
name: string, 
/**
 * The filter as it stands in the address, `?jahr=2019&stand=…`.
 */
query: string, };

export type Search = { 
/**
 * What was typed so far.
 */
text: string, 
/**
 * Only rows of this board, and those that belong to all.
 */
board?: number, 
/**
 * How many rows; 20 where left out.
 */
limit?: number, };

export type SeatKind = "migration" | "multiplier" | "council" | "chair";

export type SeatRow = { 
/**
 * The group.
 */
kind: SeatKind, 
/**
 * `Menschen mit Migrationshintergrund`.
 */
label: string, 
/**
 * Its seats; `None`: not fixed.
 */
seats: number | null, 
/**
 * Version of the row of its seats; 0: there is none.
 */
version: number, 
/**
 * How many members in office sit in it.
 */
filled: number, };

export type Seats = { 
/**
 * Each group.
 */
groups: Array<SeatRow>, 
/**
 * Members in office today.
 */
members: number, 
/**
 * Members in office of whom no group is recorded.
 */
unassigned: number, 
/**
 * Seats of the board, as set; `None`: nobody fixed them.
 */
seats: number | null, 
/**
 * Seats of all groups together.
 */
group_seats: number, 
/**
 * Is at least half with Migrationshintergrund? `None`: not everybody's group is recorded.
 */
quota: boolean | null, 
/**
 * The same in words.
 */
quota_words: string, };

export type Section = { 
/**
 * `Begründung`.
 */
name: string, 
/**
 * The text.
 */
text: string, };

export type SelectionMove = { "kind": "agenda", 
/**
 * The sitting.
 */
sitting: number, } | { "kind": "papers", 
/**
 * What is missing.
 */
papers: Array<PaperFacts>, 
/**
 * Term; empty: as the setting of the board says.
 */
term: string, } | { "kind": "end", 
/**
 * How they ended.
 */
ending: Ending, 
/**
 * Why.
 */
reason: string, } | { "kind": "follow-up", 
/**
 * The day.
 */
due: string, 
/**
 * What is to be done.
 */
text: string, } | { "kind": "fund", 
/**
 * The pot.
 */
pot: number, };

export type SendDocument = { 
/**
 * The document.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Day; empty: today.
 */
sent_on: string, 
/**
 * How.
 */
channel: DocumentChannel, 
/**
 * Remark on the way it took.
 */
remark?: string, };

export type SendInvitation = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version of the sitting that was read.
 */
version: number, 
/**
 * The day it was sent, as typed; empty: today.
 */
sent_on: string, 
/**
 * Why the term of invitation was not kept (Eilfall); empty where it was.
 */
reason: string, };

export type SendSupplement = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version of the sitting that was read.
 */
version: number, 
/**
 * The day it was sent, as typed; empty: today.
 */
sent_on: string, 
/**
 * Why it could not wait; may be empty.
 */
reason: string, };

export type SetAttachmentLimit = { 
/**
 * Megabytes as typed, from 1 to 200; empty: the usual 25.
 */
megabytes: string, };

export type SetMemberGroup = { 
/**
 * The member.
 */
member: number, 
/**
 * Version that was read; 0: there was none.
 */
version: number, 
/**
 * The group; `null`: no longer recorded.
 */
kind: SeatKind | null, };

export type SetSeats = { 
/**
 * The board.
 */
board: number, 
/**
 * The group.
 */
kind: SeatKind, 
/**
 * Version that was read; 0: there was none.
 */
version: number, 
/**
 * How many, as typed; empty: not fixed.
 */
seats: string, };

export type SetSecondFolder = { 
/**
 * The folder; empty: without one. The window asks when it is left out.
 */
folder?: string, };

export type SettlePaper = { 
/**
 * The paper on the checklist.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * received, waived; missing puts it back on the list.
 */
status: RequirementStatus, 
/**
 * Day; empty: today.
 */
day: string, };

export type Severity = "error" | "warning";

export type ShowCalendar = { 
/**
 * The board.
 */
board: number, 
/**
 * The year; 0: this one.
 */
year: number, };

export type ShowDocument = { 
/**
 * The document.
 */
id: number, };

export type ShowDues = { 
/**
 * The board; 0: all boards.
 */
board: number, 
/**
 * Last day that is shown, as typed; left out: six weeks from today.
 */
until?: string, };

export type ShowMemberGroups = { 
/**
 * The board.
 */
board: number, };

export type ShowOverview = Record<symbol, never>;

export type ShowPaper = { 
/**
 * What kind.
 */
kind: PaperKind, 
/**
 * Of which row; what kind of row follows from the kind of paper.
 */
id: number, 
/**
 * Year of an annual report.
 */
year?: number, 
/**
 * The public version, in which private persons are shortened.
 */
public?: boolean, };

export type ShowSeats = { 
/**
 * The board.
 */
board: number, };

export type ShowStop = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The stop as the address names it: `punkt-7`, `antrag-4`.
 */
stop: string, };

export type ShowYearEnd = { 
/**
 * The board; 0: all boards.
 */
board: number, 
/**
 * Haushaltsjahr.
 */
year: number, };

export type ShownStop = { 
/**
 * As the address names it.
 */
stop: string, };

export type SiblingProposal = { 
/**
 * The proposal.
 */
id: number, 
/**
 * Its number, or its title while it has none.
 */
label: string, };

export type Sitting = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * UUIDv7.
 */
uid: string, 
/**
 * The board.
 */
board: number, 
/**
 * Running number of the board's sittings, `32`.
 */
ordinal: number, 
/**
 * The day.
 */
day: Day, 
/**
 * Place with its address.
 */
place: string, 
/**
 * Begin.
 */
begin_at: Clock, 
/**
 * End, known when it is over.
 */
end_at: Clock | null, 
/**
 * The end is "ca.".
 */
end_approx: boolean, 
/**
 * Who presides; a member.
 */
chair: number | null, 
/**
 * Who writes the minutes, as it stands behind `gez.`.
 */
minute_taker: string, 
/**
 * Closed: its facts are final and only corrected with a reason.
 */
closed: boolean, 
/**
 * Why it was corrected, last time: opened again after closing, or its invitation withdrawn; empty: never. A
 * reason may name people, so it stands in the row, whose images can be erased, and not in the label of the act.
 */
correction: string, 
/**
 * Held in a room or in writing.
 */
kind: SittingKind, 
/**
 * Since when it is cancelled; its applications wait for another sitting.
 */
cancelled_on: Day | null, 
/**
 * Why it was cancelled.
 */
cancelled_for: string, 
/**
 * The day for which it was planned before it was moved.
 */
moved_from: Day | null, 
/**
 * Why it was moved.
 */
moved_for: string, 
/**
 * Why the board went on without a quorum; the minutes repeat it.
 */
quorum_note: string, };

export type SittingFacts = { 
/**
 * `32`; empty: the next free one.
 */
ordinal: string, 
/**
 * The day.
 */
day: string, 
/**
 * Place with its address.
 */
place: string, 
/**
 * Begin.
 */
begin_at: string, 
/**
 * End; empty before it is known.
 */
end_at: string, 
/**
 * The end is "ca.".
 */
end_approx: boolean, 
/**
 * Who presides; `null`: the chair of the board.
 */
chair: number | null, 
/**
 * Who writes the minutes; may follow later.
 */
minute_taker: string, 
/**
 * A meeting, or votes in writing where the board's rules allow it; it stays what it was planned as.
 */
kind?: SittingKind, };

export type SittingKind = "meeting" | "circular";

export type SittingList = { 
/**
 * Newest first.
 */
rows: Array<SittingRow>, 
/**
 * The next free ordinal.
 */
next_ordinal: number, };

export type SittingRow = { 
/**
 * The sitting.
 */
id: number, 
/**
 * `32`.
 */
ordinal: number, 
/**
 * The day.
 */
day: Day, 
/**
 * `Montag`.
 */
weekday: string, 
/**
 * Place.
 */
place: string, 
/**
 * A meeting, or votes in writing.
 */
kind: SittingKind, 
/**
 * Closed.
 */
closed: boolean, 
/**
 * Since when it is cancelled.
 */
cancelled_on: Day | null, 
/**
 * The day for which it was planned before it was moved.
 */
moved_from: Day | null, 
/**
 * The day on which the invitation that holds was sent.
 */
invited_on: Day | null, 
/**
 * How many applications stand on the agenda.
 */
applications: number, 
/**
 * How many of them have a recommendation.
 */
weighed: number, 
/**
 * Members present.
 */
present: number, 
/**
 * Sum recommended.
 */
recommended: Money, 
/**
 * The Beschlussdrucksache made from it.
 */
proposal: number | null, };

export type SittingView = { 
/**
 * The sitting.
 */
sitting: Sitting, 
/**
 * Its version.
 */
version: number, 
/**
 * `Montag`.
 */
weekday: string, 
/**
 * The board.
 */
board: Board, 
/**
 * The members in office on the day, in the order of the minutes.
 */
roster: Array<RosterEntry>, 
/**
 * Members present.
 */
present: number, 
/**
 * Members recorded as verhindert.
 */
prevented: number, 
/**
 * Members in office.
 */
members: number, 
/**
 * Present members that may vote: the maximum of votes.
 */
voters_present: number, 
/**
 * How many have to be present by the rule; as a hint where there is no rule.
 */
quorum: number, 
/**
 * "9 von 22 – 12 wären die Mehrheit".
 */
quorum_words: string, 
/**
 * Enough members are present.
 */
quorate: boolean, 
/**
 * Does the board have a rule at all?
 */
quorum_binding: boolean, 
/**
 * Who came and went, in the order of entry.
 */
movements: Array<MovementView>, 
/**
 * Where the quorum is lost first, by a rule of the board: "Ab TOP 2: 8 von 22 – 12 nötig".
 */
quorum_lost: string | null, 
/**
 * The agenda.
 */
items: Array<ItemView>, 
/**
 * Everybody else who was there.
 */
guests: Array<Versioned<Guest>>, 
/**
 * Applications that could be put on the agenda.
 */
pool: Array<ApplicationRow>, 
/**
 * Sum applied for on this agenda.
 */
requested: Money, 
/**
 * Sum recommended.
 */
recommended: Money, 
/**
 * The Beschlussdrucksache made from it.
 */
proposal: number | null, 
/**
 * What is missing for closing, in words.
 */
open: Array<Problem>, };

export type SlotView = { 
/**
 * `opening`, `item-7`, `entry-4`, `closing`.
 */
slot: string, 
/**
 * What it is called on screen.
 */
label: string, 
/**
 * What stands there by itself; empty where the place is gone.
 */
generated: string, 
/**
 * What is printed.
 */
text: string, 
/**
 * What was generated when it was written by hand; `null`: it is not.
 */
then: string | null, 
/**
 * Version of what was written by hand; 0: nothing was.
 */
version: number, 
/**
 * Written by hand, and what is generated has changed since.
 */
conflict: boolean, 
/**
 * What it was written for is no longer in the minutes; it is not printed.
 */
gone: boolean, };

export type Stage = "requested" | "examined" | "recommended" | "decided" | "paid" | "recognised";

export type StageRecord = { 
/**
 * Which.
 */
stage: Stage, 
/**
 * The amount.
 */
amount: Money, 
/**
 * The day that stands on its record: receipt, Prüfvermerk, sitting, council, value date, proof.
 */
day: Day | null, 
/**
 * The reason that was recorded with it; may be empty.
 */
reason: string, };

export type State = "draft" | "received" | "incomplete" | "examined" | "on-agenda" | "recommended" | "recommended-changed" | "deferred" | "rejected" | "proposed" | "submitted" | "decided" | "decided-changed" | "refused" | "adjourned" | "granted" | "refusal-noticed" | "final" | "ordered" | "paid" | "reminded" | "dunned" | "proof-received" | "proof-checked" | "reclaimed" | "closed" | "rededicated" | "referred" | "withdrawn" | "ended";

export type SumApplications = { 
/**
 * The applications.
 */
ids: Array<number>, };

export type SwitchRegister = { 
/**
 * The file; empty: the person's own. The window asks when it is left out.
 */
file?: string, 
/**
 * Only a file that was opened outside and waits; the window knows it. Nobody is asked.
 */
waiting?: boolean, };

export type Switched = { 
/**
 * Full path of the register that is open now.
 */
register: string, 
/**
 * What did not work while the one of before was put away.
 */
warnings: Array<Problem>, };

export type TakeFromAgenda = { 
/**
 * The entry.
 */
entry: number, 
/**
 * Version that was read.
 */
version: number, };

export type Term = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The board.
 */
board: number, 
/**
 * `2021–2026`.
 */
label: string, 
/**
 * First day.
 */
from_day: Day, 
/**
 * Last day; `None`: not fixed yet.
 */
to_day: Day | null, };

export type TermFacts = { 
/**
 * `2021–2026`; empty: the years.
 */
label: string, 
/**
 * First day.
 */
from_day: string, 
/**
 * Last day; empty: not fixed yet.
 */
to_day: string, };

export type TextBlock = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The board.
 */
board: number, 
/**
 * Which block, see [`crate::compose::BlockKey`].
 */
key: string, 
/**
 * First day; `None`: from the beginning.
 */
from_day: Day | null, 
/**
 * The text, with placeholders in braces.
 */
text: string, };

export type TextBlockList = { 
/**
 * In the order of the case.
 */
rows: Array<TextBlockView>, };

export type TextBlockPreview = { 
/**
 * The text.
 */
text: string, };

export type TextBlockView = { 
/**
 * Which one.
 */
key: string, 
/**
 * `Zuwendungsbescheid: Hinweise`.
 */
label: string, 
/**
 * The text that comes with the program.
 */
usual: string, 
/**
 * The text that holds today.
 */
today: string, 
/**
 * What may stand in braces.
 */
placeholders: Array<PlaceholderView>, 
/**
 * The board's own words, the oldest first.
 */
own: Array<Versioned<TextBlock>>, };

export type TextModule = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The board.
 */
board: number, 
/**
 * What it is called in the choice.
 */
name: string, 
/**
 * The text.
 */
text: string, };

export type TextModuleList = { 
/**
 * By name.
 */
rows: Array<Versioned<TextModule>>, 
/**
 * How many of the usual ones the board does not have.
 */
usual: number, };

export type Tie = { 
/**
 * Row number; 0 before it is saved.
 */
id: number, 
/**
 * The association.
 */
association: number, 
/**
 * The member of a board.
 */
member: number, 
/**
 * What ties them.
 */
kind: TieKind, 
/**
 * First day; `None`: always.
 */
from_day: Day | null, 
/**
 * Last day; `None`: still.
 */
to_day: Day | null, 
/**
 * Remark.
 */
note: string, };

export type TieFacts = { 
/**
 * The member of a board.
 */
member: number, 
/**
 * What ties them.
 */
kind: TieKind, 
/**
 * First day; empty: always.
 */
from_day: string, 
/**
 * Last day; empty: still.
 */
to_day: string, 
/**
 * Remark.
 */
note: string, };

export type TieKind = "board" | "proxy" | "employed" | "relative" | "delegated" | "member";

export type TieRow = { 
/**
 * The tie.
 */
row: Tie, 
/**
 * Its version.
 */
version: number, 
/**
 * The word for its kind.
 */
kind_label: string, 
/**
 * The member, `Akın, Sevgi`.
 */
member: string, 
/**
 * The member's board.
 */
board: number, 
/**
 * Its Stadtbezirk.
 */
district: string, 
/**
 * Does the kind exclude from deliberation and vote?
 */
excludes: boolean, 
/**
 * Does it hold today?
 */
holds: boolean, };

export type TimeStyle = "dot" | "colon";

export type TransferPosition = { 
/**
 * The position.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * The other proposal; left out: a new one is drafted for it.
 */
proposal?: number, };

export type TwinList = { 
/**
 * The nearest first.
 */
rows: Array<TwinRow>, };

export type TwinRow = { 
/**
 * The association.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * The spelling that is near: its name or an alias.
 */
spelling: string, 
/**
 * Town.
 */
town: string, 
/**
 * `VR 20417`.
 */
register_number: string, 
/**
 * How many applications it made.
 */
applications: number, };

export type Undo = Record<symbol, never>;

export type UnsendDocument = { 
/**
 * The document.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, };

export type VersionView = { 
/**
 * The row.
 */
id: number, 
/**
 * Version of the row, for the approval.
 */
version: number, 
/**
 * 1, 2, …
 */
number: number, 
/**
 * Why there is another version; empty for the first.
 */
reason: string, 
/**
 * Day of the release.
 */
released_on: Day, 
/**
 * Who released it.
 */
released_by: string, 
/**
 * SHA-256 of the pages.
 */
sha256: string, 
/**
 * Day of the approval by the board.
 */
approved_on: Day | null, 
/**
 * Ordinal of the sitting that approved it.
 */
approved_in: number | null, 
/**
 * What was objected before it was approved.
 */
objections: string, };

export type Versioned<T> = { 
/**
 * The row.
 */
row: T, 
/**
 * Its version: the number of the last journal entry that touched it.
 */
version: number, };

export type View = "agree" | "change" | "defer" | "reject" | "open";

export type ViewApplication = { 
/**
 * The application.
 */
id: number, };

export type ViewApproval = { 
/**
 * The item.
 */
item: number, };

export type ViewAssociation = { 
/**
 * The association.
 */
id: number, };

export type ViewAttachment = { 
/**
 * The attachment.
 */
id: number, };

export type ViewBoard = { 
/**
 * The board.
 */
id: number, };

export type ViewCase = { 
/**
 * The application.
 */
application: number, };

export type ViewFunding = { 
/**
 * The application.
 */
application: number, };

export type ViewInvitation = { 
/**
 * The sitting.
 */
id: number, };

export type ViewList = { 
/**
 * The views.
 */
rows: Array<Versioned<SavedView>>, };

export type ViewMinutes = { 
/**
 * The sitting.
 */
sitting: number, };

export type ViewPot = { 
/**
 * The pot.
 */
id: number, };

export type ViewProposal = { 
/**
 * The proposal.
 */
id: number, };

export type ViewPublicSitting = { 
/**
 * The sitting.
 */
id: number, };

export type ViewReading = { 
/**
 * The sitting.
 */
sitting: number, };

export type ViewRoom = "applications" | "associations";

export type ViewSitting = { 
/**
 * The sitting.
 */
id: number, };

export type VoteFacts = { 
/**
 * What became of it. `recommended` and `changed` are told apart by the amount.
 */
outcome: Outcome, 
/**
 * Amount; empty: as examined, else as applied for.
 */
amount: string, 
/**
 * "bis zu".
 */
up_to: boolean, 
/**
 * einstimmig, mehrheitlich, ausgezählt.
 */
vote_kind: VoteKind, 
/**
 * Ja, for counted votes.
 */
yes: string, 
/**
 * Nein.
 */
no: string, 
/**
 * Enthaltungen.
 */
abstain: string, 
/**
 * Reason of a change, a deferral, a rejection.
 */
reason: string, 
/**
 * Why the pot may be overdrawn by it.
 */
overdraw?: string, 
/**
 * Open where left out.
 */
manner?: Manner, 
/**
 * Day to which it is deferred, as typed.
 */
deferred_to?: string, 
/**
 * Where it is referred to.
 */
referred_to?: string, 
/**
 * First day of another project period, as typed.
 */
period_from?: string, 
/**
 * Last day of another project period, as typed.
 */
period_to?: string, 
/**
 * The single votes, of a vote by name and in an Umlauf; they are counted.
 */
ballots?: Array<Ballot>, };

export type VoteKind = "unanimous" | "majority" | "counted" | "consensus";

export type VoteMotion = { 
/**
 * The motion.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * How the result was found; `null` takes it back.
 */
vote_kind: VoteKind | null, 
/**
 * Carried; for counted votes the figures say it.
 */
carried: boolean, 
/**
 * Ja, as typed, for counted votes.
 */
yes: string, 
/**
 * Nein.
 */
no: string, 
/**
 * Enthaltungen.
 */
abstain: string, };

export type WaitingSitting = { 
/**
 * The sitting.
 */
id: number, 
/**
 * `32. Sitzung am 01.04.2019`.
 */
label: string, 
/**
 * Sum recommended.
 */
recommended: Money, };

export type WeighExamination = { 
/**
 * The application.
 */
application: number, 
/**
 * Day of the Prüfvermerk; empty: today.
 */
day: string, 
/**
 * The amount as typed so far; empty: the one applied for.
 */
eligible: string, };

export type WeighVote = { 
/**
 * The sitting.
 */
sitting: number, 
/**
 * The application.
 */
application: number, 
/**
 * The vote.
 */
vote: VoteFacts, };

export type Weighed = { 
/**
 * The sentence of the result; empty while anything is wrong.
 */
sentence: string, 
/**
 * `7 Ja-Stimmen, 0 Nein-Stimmen, 1 Enthaltung`.
 */
figures: string, 
/**
 * What is wrong or worth a look.
 */
problems: Array<Problem>, };

export type WhatIf = { 
/**
 * The board.
 */
board: number, 
/**
 * The sitting; left out: the next one.
 */
sitting?: number, };

export type WithdrawApplication = { 
/**
 * The application.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * The reason.
 */
reason: string, 
/**
 * How it ended; left out: withdrawn.
 */
ending?: Ending, };

export type WithdrawDocument = { 
/**
 * The document.
 */
id: number, 
/**
 * Version that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type WithdrawInvitation = { 
/**
 * The sitting.
 */
id: number, 
/**
 * Version of the sitting that was read.
 */
version: number, 
/**
 * Why.
 */
reason: string, };

export type WriteDocument = { 
/**
 * The document.
 */
id: number, 
/**
 * PDF where left out; the Word file is made from the frozen facts.
 */
format?: PaperFormat, 
/**
 * Where to.
 */
path?: string, };

export type WriteDocuments = { 
/**
 * The documents.
 */
ids: Array<number>, 
/**
 * The folder.
 */
path?: string, };

export type WriteHouseStyle = { 
/**
 * The board.
 */
board: number, 
/**
 * Where to; the window asks.
 */
path?: string, };

export type WriteList = { 
/**
 * The filter of the list of applications; its window is of no account.
 */
list: ListApplications, 
/**
 * The list of associations instead, with this filter.
 */
associations?: ListAssociations, 
/**
 * The pots of a year instead.
 */
pots?: ListPots, 
/**
 * CSV where left out.
 */
format?: ListFormat, 
/**
 * Where to.
 */
path?: string, };

export type WritePaper = { 
/**
 * What kind.
 */
kind: PaperKind, 
/**
 * Of which row.
 */
id: number, 
/**
 * Year of an annual report.
 */
year?: number, 
/**
 * The public version.
 */
public?: boolean, 
/**
 * PDF where left out.
 */
format?: PaperFormat, 
/**
 * Where to.
 */
path?: string, };

export type Written = { 
/**
 * Where.
 */
path: string, 
/**
 * How many bytes.
 */
bytes: number, 
/**
 * SHA-256 of the bytes; empty for lists.
 */
sha256: string, 
/**
 * What to look at first.
 */
warnings: Array<Problem>, };

export type YearEnd = { 
/**
 * 31.12. of the year.
 */
day: Day | null, 
/**
 * The pots.
 */
rows: Array<YearEndRow>, 
/**
 * All of them together.
 */
total: Lapse, };

export type YearEndRow = { 
/**
 * The pot as lists show it.
 */
row: PotRow, 
/**
 * What lapses, what stays.
 */
lapse: Lapse, 
/**
 * The pot of the same source in the year after, if there is one.
 */
next: number | null, };

export interface Commands {
  /** Zeigt den Stand der Mappe */
  overview: { request: ShowOverview; answer: Overview; writes: false };
  /** Macht den letzten eigenen Schritt rückgängig */
  undo: { request: Undo; answer: Saved; writes: true };
  /** Stellt den zuletzt zurückgenommenen Schritt wieder her */
  redo: { request: Redo; answer: Saved; writes: true };
  /** Nennt, was sich seit einem Eintrag geändert hat */
  changes_since: { request: ChangesSince; answer: Changes; writes: false };
  /** Liest ein getipptes Datum */
  read_day: { request: ReadDay; answer: DayRead; writes: false };
  /** Bewahrt halb Getipptes auf */
  keep_draft: { request: KeepDraft; answer: Draft; writes: true };
  /** Gibt halb Getipptes zurück */
  draft: { request: FetchDraft; answer: Draft; writes: false };
  /** Verwirft halb Getipptes */
  forget_draft: { request: ForgetDraft; answer: Draft; writes: true };
  /** Prüft die Mappe: Datei, Verknüpfungen, Verlauf, Summen */
  check: { request: CheckRegister; answer: Checked; writes: false };
  /** Legt jetzt eine geprüfte Sicherung an */
  backup: { request: Backup; answer: BackedUp; writes: true };
  /** Listet die Sicherungen */
  backups: { request: ListBackups; answer: BackupList; writes: false };
  /** Kehrt zu einer Sicherung zurück */
  restore: { request: Restore; answer: Restored; writes: true };
  /** Bestimmt den zweiten Ordner für Sicherungen */
  set_second_folder: { request: SetSecondFolder; answer: Saved; writes: true };
  /** Öffnet eine andere Mappe */
  switch_register: { request: SwitchRegister; answer: Switched; writes: false };
  /** Füllt eine leere Mappe mit dem Beispiel */
  make_sample: { request: MakeSample; answer: Saved; writes: true };
  /** Zeigt einen Beirat mit Einstellungen und Mitgliedern */
  board: { request: ViewBoard; answer: BoardView; writes: false };
  /** Legt einen Beirat an */
  create_board: { request: CreateBoard; answer: Saved; writes: true };
  /** Ändert Einstellungen eines Beirats */
  change_board: { request: ChangeBoard; answer: Saved; writes: true };
  /** Entfernt eine datierte Einstellung */
  remove_board_setting: { request: RemoveBoardSetting; answer: Saved; writes: true };
  /** Nimmt ein Mitglied auf */
  add_member: { request: AddMember; answer: Saved; writes: true };
  /** Ändert die Angaben zu einem Mitglied */
  change_member: { request: ChangeMember; answer: Saved; writes: true };
  /** Entfernt ein versehentlich aufgenommenes Mitglied */
  remove_member: { request: RemoveMember; answer: Saved; writes: true };
  /** Trägt eine Wahlperiode ein */
  add_term: { request: AddTerm; answer: Saved; writes: true };
  /** Ändert eine Wahlperiode */
  change_term: { request: ChangeTerm; answer: Saved; writes: true };
  /** Entfernt eine Wahlperiode */
  remove_term: { request: RemoveTerm; answer: Saved; writes: true };
  /** Zeigt die Sitze der Gruppen in Zahlen */
  seats: { request: ShowSeats; answer: Seats; writes: false };
  /** Legt die Sitze einer Gruppe fest */
  set_seats: { request: SetSeats; answer: Saved; writes: true };
  /** Zeigt die Gruppen der Mitglieder (besonders geschützt) */
  member_groups: { request: ShowMemberGroups; answer: MemberGroups; writes: false };
  /** Hält die Gruppe eines Mitglieds fest (besonders geschützt) */
  set_member_group: { request: SetMemberGroup; answer: Saved; writes: true };
  /** Listet Anträge mit Anzahl und Summen */
  applications: { request: ListApplications; answer: ApplicationList; writes: false };
  /** Nennt die Reihenfolge einer ganzen Liste */
  application_places: { request: ListPlaces; answer: ApplicationPlaces; writes: false };
  /** Zählt ausgewählte Anträge zusammen */
  sum_applications: { request: SumApplications; answer: ApplicationSum; writes: false };
  /** Zeigt einen Antrag mit Verlauf */
  application: { request: ViewApplication; answer: ApplicationView; writes: false };
  /** Nennt die nächste Nummer und den heutigen Tag */
  new_application: { request: NewApplication; answer: NewApplicationForm; writes: false };
  /** Trägt einen Antrag ein */
  register_application: { request: RegisterApplication; answer: Saved; writes: true };
  /** Ändert einen Antrag */
  change_application: { request: ChangeApplication; answer: Saved; writes: true };
  /** Entfernt einen versehentlich eingetragenen Antrag */
  remove_application: { request: RemoveApplication; answer: Saved; writes: true };
  /** Zeigt den Weg eines Antrags: was eingetragen ist und was möglich ist */
  case: { request: ViewCase; answer: CaseView; writes: false };
  /** Fordert fehlende Unterlagen nach */
  require_papers: { request: RequirePapers; answer: Saved; writes: true };
  /** Hält fest, dass eine Unterlage da oder nicht nötig ist */
  settle_paper: { request: SettlePaper; answer: Saved; writes: true };
  /** Nimmt eine Unterlage von der Liste */
  remove_paper: { request: RemovePaper; answer: Saved; writes: true };
  /** Sagt, worauf der Prüfvermerk achten sollte, und schlägt die Prüffragen vor */
  weigh_examination: { request: WeighExamination; answer: ExaminationWeighed; writes: false };
  /** Schreibt den Prüfvermerk und schließt ihn ab */
  examine: { request: Examine; answer: Saved; writes: true };
  /** Öffnet einen Prüfvermerk wieder */
  reopen_examination: { request: ReopenExamination; answer: Saved; writes: true };
  /** Lässt den vorzeitigen Beginn zu */
  allow_early_start: { request: AllowEarlyStart; answer: Saved; writes: true };
  /** Trägt den Beschluss des Stadtbezirksrats ein */
  record_decision: { request: RecordDecision; answer: Saved; writes: true };
  /** Trägt die Antwort des Stadtbezirksrats auf eine Beschlussdrucksache ein */
  record_answers: { request: RecordAnswers; answer: Saved; writes: true };
  /** Nimmt einen Beschluss zurück */
  retract_decision: { request: RetractDecision; answer: Saved; writes: true };
  /** Hält fest, dass eine Auflage erfüllt ist */
  meet_condition: { request: MeetCondition; answer: Saved; writes: true };
  /** Öffnet eine erfüllte Auflage wieder */
  reopen_condition: { request: ReopenCondition; answer: Saved; writes: true };
  /** Trägt den Bescheid ein */
  record_notice: { request: RecordNotice; answer: Saved; writes: true };
  /** Ändert einen Bescheid */
  change_notice: { request: ChangeNotice; answer: Saved; writes: true };
  /** Nimmt einen Bescheid zurück */
  retract_notice: { request: RetractNotice; answer: Saved; writes: true };
  /** Hält die Auszahlungsanordnung fest */
  order_payment: { request: OrderPayment; answer: Saved; writes: true };
  /** Hält die Auszahlung fest */
  record_payment: { request: RecordPayment; answer: Saved; writes: true };
  /** Nimmt eine Auszahlung oder ihre Anordnung zurück */
  retract_payment: { request: RetractPayment; answer: Saved; writes: true };
  /** Hält eine Erinnerung oder Mahnung an den Nachweis fest */
  remind: { request: Remind; answer: Saved; writes: true };
  /** Hält den Eingang des Verwendungsnachweises fest */
  record_proof: { request: RecordProof; answer: Saved; writes: true };
  /** Hält die Prüfung des Verwendungsnachweises fest */
  check_proof: { request: CheckProof; answer: Saved; writes: true };
  /** Nimmt einen Verwendungsnachweis zurück */
  retract_proof: { request: RetractProof; answer: Saved; writes: true };
  /** Trägt eine Rückforderung ein */
  record_reclaim: { request: RecordReclaim; answer: Saved; writes: true };
  /** Ändert eine Rückforderung, auch den Rückfluss */
  change_reclaim: { request: ChangeReclaim; answer: Saved; writes: true };
  /** Nimmt eine Rückforderung zurück */
  retract_reclaim: { request: RetractReclaim; answer: Saved; writes: true };
  /** Beendet einen Antrag ohne Auszahlung */
  withdraw_application: { request: WithdrawApplication; answer: Saved; writes: true };
  /** Nimmt einen beendeten Antrag wieder auf */
  resume_application: { request: ResumeApplication; answer: Saved; writes: true };
  /** Schließt einen Fall ab */
  close_application: { request: CloseApplication; answer: Saved; writes: true };
  /** Öffnet einen abgeschlossenen Fall wieder */
  reopen_application: { request: ReopenApplication; answer: Saved; writes: true };
  /** Schreibt einen Vermerk in die Akte */
  add_note: { request: AddNote; answer: Saved; writes: true };
  /** Ändert einen Vermerk */
  change_note: { request: ChangeNote; answer: Saved; writes: true };
  /** Entfernt einen Vermerk */
  remove_note: { request: RemoveNote; answer: Saved; writes: true };
  /** Listet Vereine und Personen mit Summen */
  associations: { request: ListAssociations; answer: AssociationList; writes: false };
  /** Zeigt einen Verein mit allem, was zu ihm gehört */
  association: { request: ViewAssociation; answer: AssociationView; writes: false };
  /** Legt einen Verein an */
  create_association: { request: CreateAssociation; answer: Saved; writes: true };
  /** Ändert die Angaben zu einem Verein */
  change_association: { request: ChangeAssociation; answer: Saved; writes: true };
  /** Entfernt einen Verein ohne Anträge */
  remove_association: { request: RemoveAssociation; answer: Saved; writes: true };
  /** Führt zwei Einträge desselben Vereins zusammen */
  merge_associations: { request: MergeAssociations; answer: Saved; writes: true };
  /** Schlägt Antragsteller zum getippten Namen vor */
  association_names: { request: AssociationNames; answer: AssociationNameList; writes: false };
  /** Nennt Vereine mit fast gleichem Namen */
  near_twins: { request: NearTwins; answer: TwinList; writes: false };
  /** Hält die Verbindung eines Mitglieds zu einem Verein fest */
  add_tie: { request: AddTie; answer: Saved; writes: true };
  /** Ändert die Verbindung eines Mitglieds zu einem Verein */
  change_tie: { request: ChangeTie; answer: Saved; writes: true };
  /** Entfernt die Verbindung eines Mitglieds zu einem Verein */
  remove_tie: { request: RemoveTie; answer: Saved; writes: true };
  /** Listet die Unterlagen eines Antrags oder Vereins */
  attachments: { request: ListAttachments; answer: AttachmentList; writes: false };
  /** Zeigt die Angaben zu einer Unterlage */
  attachment: { request: ViewAttachment; answer: AttachmentRow; writes: false };
  /** Nimmt Dateien als Unterlagen auf */
  add_attachment: { request: AddAttachment; answer: Saved; writes: true };
  /** Ändert Namen und Art einer Unterlage */
  change_attachment: { request: ChangeAttachment; answer: Saved; writes: true };
  /** Entfernt eine Unterlage */
  remove_attachment: { request: RemoveAttachment; answer: Saved; writes: true };
  /** Öffnet eine Unterlage im passenden Programm */
  open_attachment: { request: OpenAttachment; answer: Written; writes: true };
  /** Sichert eine Unterlage als Datei */
  save_attachment: { request: SaveAttachment; answer: Written; writes: true };
  /** Bestimmt, wie groß eine Unterlage sein darf */
  set_attachment_limit: { request: SetAttachmentLimit; answer: Saved; writes: true };
  /** Listet die Sitzungen eines Beirats */
  sittings: { request: ListSittings; answer: SittingList; writes: false };
  /** Zeigt eine Sitzung mit Tagesordnung, Anwesenheit und Voten */
  sitting: { request: ViewSitting; answer: SittingView; writes: false };
  /** Plant eine Sitzung */
  plan_sitting: { request: PlanSitting; answer: Saved; writes: true };
  /** Ändert die Angaben zu einer Sitzung */
  change_sitting: { request: ChangeSitting; answer: Saved; writes: true };
  /** Entfernt eine geplante Sitzung */
  remove_sitting: { request: RemoveSitting; answer: Saved; writes: true };
  /** Schließt eine Sitzung (endgültig) */
  close_sitting: { request: CloseSitting; answer: Saved; writes: true };
  /** Öffnet eine geschlossene Sitzung zur Berichtigung */
  reopen_sitting: { request: ReopenSitting; answer: Saved; writes: true };
  /** Fügt einen Tagesordnungspunkt an */
  add_item: { request: AddItem; answer: Saved; writes: true };
  /** Ändert Titel oder Text eines Tagesordnungspunkts */
  change_item: { request: ChangeItem; answer: Saved; writes: true };
  /** Verschiebt einen Tagesordnungspunkt */
  move_item: { request: MoveItem; answer: Saved; writes: true };
  /** Entfernt einen Tagesordnungspunkt */
  remove_item: { request: RemoveItem; answer: Saved; writes: true };
  /** Setzt Anträge auf die Tagesordnung */
  put_on_agenda: { request: PutOnAgenda; answer: Saved; writes: true };
  /** Nimmt einen Antrag von der Tagesordnung */
  take_from_agenda: { request: TakeFromAgenda; answer: Saved; writes: true };
  /** Vermerkt, wer anwesend oder verhindert ist */
  record_attendance: { request: RecordAttendance; answer: Saved; writes: true };
  /** Trägt Verwaltung, Gäste, Presse oder Antragstellende ein */
  add_guest: { request: AddGuest; answer: Saved; writes: true };
  /** Ändert einen solchen Eintrag */
  change_guest: { request: ChangeGuest; answer: Saved; writes: true };
  /** Entfernt einen solchen Eintrag */
  remove_guest: { request: RemoveGuest; answer: Saved; writes: true };
  /** Sagt, was ein Votum bedeutet, ohne es festzuhalten */
  weigh_vote: { request: WeighVote; answer: Weighed; writes: false };
  /** Hält das Votum zu einem Antrag fest */
  recommend: { request: Recommend; answer: Saved; writes: true };
  /** Nimmt ein Votum zurück */
  retract_recommendation: { request: RetractRecommendation; answer: Saved; writes: true };
  /** Hält dasselbe Votum zu mehreren Anträgen in einem Schritt fest */
  recommend_many: { request: RecommendMany; answer: Saved; writes: true };
  /** Vermerkt, dass ein Mitglied kommt oder geht */
  record_movement: { request: RecordMovement; answer: Saved; writes: true };
  /** Entfernt einen Vermerk vom Kommen oder Gehen */
  remove_movement: { request: RemoveMovement; answer: Saved; writes: true };
  /** Hält fest, warum ohne Beschlussfähigkeit weiter beraten wird */
  note_quorum: { request: NoteQuorum; answer: Saved; writes: true };
  /** Hält fest, ob ein Mitglied bei einem Antrag befangen ist */
  decide_conflict: { request: DecideConflict; answer: Saved; writes: true };
  /** Nimmt einen Änderungsantrag aus der Mitte des Beirats auf */
  add_motion: { request: AddMotion; answer: Saved; writes: true };
  /** Hält fest, was aus einem Änderungsantrag wurde */
  vote_motion: { request: VoteMotion; answer: Saved; writes: true };
  /** Entfernt einen Änderungsantrag */
  remove_motion: { request: RemoveMotion; answer: Saved; writes: true };
  /** Beschließt eine Auflage zu einem Antrag */
  add_condition: { request: AddCondition; answer: Saved; writes: true };
  /** Ändert eine Auflage */
  change_condition: { request: ChangeCondition; answer: Saved; writes: true };
  /** Entfernt eine Auflage */
  remove_condition: { request: RemoveCondition; answer: Saved; writes: true };
  /** Hält auf Wunsch die eigene Stimme oder Erklärung eines Mitglieds fest */
  record_personal_vote: { request: RecordPersonalVote; answer: Saved; writes: true };
  /** Nimmt einen solchen Vermerk heraus */
  remove_personal_vote: { request: RemovePersonalVote; answer: Saved; writes: true };
  /** Zeigt, was zu einer Sitzung versandt ist und welche Fristen gelten */
  invitation: { request: ViewInvitation; answer: InvitationView; writes: false };
  /** Vermerkt den Versand der Einladung (endgültig) */
  send_invitation: { request: SendInvitation; answer: Saved; writes: true };
  /** Vermerkt den Versand eines Nachtrags (endgültig) */
  send_supplement: { request: SendSupplement; answer: Saved; writes: true };
  /** Nimmt die Einladung zur Berichtigung zurück */
  withdraw_invitation: { request: WithdrawInvitation; answer: Saved; writes: true };
  /** Setzt die Genehmigung des letzten Protokolls auf die Tagesordnung */
  add_approval: { request: AddApproval; answer: Saved; writes: true };
  /** Verschiebt einen Antrag innerhalb eines Tagesordnungspunkts */
  move_entry: { request: MoveEntry; answer: Saved; writes: true };
  /** Sagt eine Sitzung ab */
  cancel_sitting: { request: CancelSitting; answer: Saved; writes: true };
  /** Lässt eine abgesagte Sitzung doch stattfinden */
  reinstate_sitting: { request: ReinstateSitting; answer: Saved; writes: true };
  /** Verlegt eine Sitzung auf einen anderen Tag */
  move_sitting: { request: MoveSitting; answer: Saved; writes: true };
  /** Zeigt das Jahr eines Beirats mit Sitzungen, Ratsterminen und Fristen */
  calendar: { request: ShowCalendar; answer: Calendar; writes: false };
  /** Trägt Sitzungstage des Stadtbezirksrats ein */
  add_council_days: { request: AddCouncilDays; answer: Saved; writes: true };
  /** Entfernt einen Sitzungstag des Stadtbezirksrats */
  remove_council_day: { request: RemoveCouncilDay; answer: Saved; writes: true };
  /** Plant mehrere Sitzungen auf einmal */
  plan_sittings: { request: PlanSittings; answer: Saved; writes: true };
  /** Rechnet die Fristen einer Sitzung an einem Tag aus */
  read_terms: { request: ReadTerms; answer: PlannedTerms; writes: false };
  /** Zeigt das Protokoll einer Sitzung: Texte, Fassungen, was offen ist */
  minutes: { request: ViewMinutes; answer: MinutesView; writes: false };
  /** Schreibt eine Stelle des Protokolls von Hand */
  edit_minutes: { request: EditMinutes; answer: Saved; writes: true };
  /** Nimmt wieder den erzeugten Text */
  drop_minutes_edit: { request: DropMinutesEdit; answer: Saved; writes: true };
  /** Gibt das Protokoll frei (endgültig) */
  release_minutes: { request: ReleaseMinutes; answer: Saved; writes: true };
  /** Genehmigt das Protokoll einer früheren Sitzung */
  approve_minutes: { request: ApproveMinutes; answer: Saved; writes: true };
  /** Zeigt, welches Protokoll ein Tagesordnungspunkt genehmigt */
  approval: { request: ViewApproval; answer: ApprovalView; writes: false };
  /** Listet die Bausteine eines Beirats */
  text_modules: { request: ListTextModules; answer: TextModuleList; writes: false };
  /** Legt einen Baustein an */
  add_text_module: { request: AddTextModule; answer: Saved; writes: true };
  /** Übernimmt die üblichen Bausteine */
  add_usual_text_modules: { request: AddUsualTextModules; answer: Saved; writes: true };
  /** Ändert einen Baustein */
  change_text_module: { request: ChangeTextModule; answer: Saved; writes: true };
  /** Entfernt einen Baustein */
  remove_text_module: { request: RemoveTextModule; answer: Saved; writes: true };
  /** Listet die Beschlussdrucksachen eines Beirats */
  proposals: { request: ListProposals; answer: ProposalList; writes: false };
  /** Zeigt eine Beschlussdrucksache mit Positionen und Prüfpunkten */
  proposal: { request: ViewProposal; answer: ProposalView; writes: false };
  /** Entwirft die Beschlussdrucksache zu einer Sitzung */
  draft_proposal: { request: DraftProposal; answer: Saved; writes: true };
  /** Ändert eine Beschlussdrucksache */
  change_proposal: { request: ChangeProposal; answer: Saved; writes: true };
  /** Entfernt eine Beschlussdrucksache */
  remove_proposal: { request: RemoveProposal; answer: Saved; writes: true };
  /** Fügt eine Position ohne Antrag an */
  add_position: { request: AddPosition; answer: Saved; writes: true };
  /** Ändert eine Position ohne Antrag */
  change_position: { request: ChangePosition; answer: Saved; writes: true };
  /** Verschiebt eine Position */
  move_position: { request: MovePosition; answer: Saved; writes: true };
  /** Nimmt eine Position heraus */
  remove_position: { request: RemovePosition; answer: Saved; writes: true };
  /** Nimmt eine Position in eine andere Drucksache derselben Sitzung */
  transfer_position: { request: TransferPosition; answer: Saved; writes: true };
  /** Schreibt die Begründung zur Position eines Antrags */
  reason_application: { request: ReasonApplication; answer: Saved; writes: true };
  /** Listet Töpfe mit Stand und Summe */
  pots: { request: ListPots; answer: PotList; writes: false };
  /** Zeigt einen Topf mit Buchungen und Anträgen */
  pot: { request: ViewPot; answer: PotView; writes: false };
  /** Legt einen Topf an */
  create_pot: { request: CreatePot; answer: Saved; writes: true };
  /** Ändert einen Topf */
  change_pot: { request: ChangePot; answer: Saved; writes: true };
  /** Entfernt einen unbenutzten Topf */
  remove_pot: { request: RemovePot; answer: Saved; writes: true };
  /** Bucht von Hand auf einen Topf */
  book_pot: { request: BookPot; answer: Saved; writes: true };
  /** Ändert eine Buchung */
  change_booking: { request: ChangeBooking; answer: Saved; writes: true };
  /** Entfernt eine Buchung mit Grund */
  remove_booking: { request: RemoveBooking; answer: Saved; writes: true };
  /** Zeigt, aus welchen Töpfen ein Antrag kommt */
  funding: { request: ViewFunding; answer: FundingView; writes: false };
  /** Sagt, aus welchen Töpfen ein Antrag kommt */
  fund_application: { request: FundApplication; answer: Saved; writes: true };
  /** Sagt, was nach einer Sitzung in den Töpfen bliebe */
  what_if: { request: WhatIf; answer: Forecast; writes: false };
  /** Sagt, was zum Jahresende verfällt und was gebunden bleibt */
  year_end: { request: ShowYearEnd; answer: YearEnd; writes: false };
  /** Überträgt einen Rest in das nächste Jahr */
  carry_over: { request: CarryOver; answer: Saved; writes: true };
  /** Zeigt die Anträge einer Sitzung zum Lesen, mit den eigenen Notizen */
  reading: { request: ViewReading; answer: ReadingView; writes: false };
  /** Sichert eine Lesenotiz */
  keep_reading: { request: KeepReading; answer: Saved; writes: true };
  /** Übergibt die eigenen Lesenotizen einer Sitzung */
  hand_over_readings: { request: HandOverReadings; answer: Saved; writes: true };
  /** Zeigt, was im Saal von einer Sitzung zu sehen ist */
  public_sitting: { request: ViewPublicSitting; answer: PublicSitting; writes: false };
  /** Sagt der Leinwand, wo die Sitzung steht */
  show_stop: { request: ShowStop; answer: ShownStop; writes: true };
  /** Führt einen Schritt für mehrere Anträge aus */
  move_applications: { request: MoveApplications; answer: Saved; writes: true };
  /** Sagt, was ansteht */
  dues: { request: ShowDues; answer: Dues; writes: false };
  /** Legt eine Wiedervorlage an */
  add_follow_up: { request: AddFollowUp; answer: Saved; writes: true };
  /** Ändert eine Wiedervorlage */
  change_follow_up: { request: ChangeFollowUp; answer: Saved; writes: true };
  /** Hakt eine Wiedervorlage ab */
  finish_follow_up: { request: FinishFollowUp; answer: Saved; writes: true };
  /** Entfernt eine Wiedervorlage */
  remove_follow_up: { request: RemoveFollowUp; answer: Saved; writes: true };
  /** Listet gespeicherte Ansichten */
  views: { request: ListViews; answer: ViewList; writes: false };
  /** Speichert eine Ansicht */
  save_view: { request: SaveView; answer: Saved; writes: true };
  /** Benennt eine Ansicht um */
  rename_view: { request: RenameView; answer: Saved; writes: true };
  /** Entfernt eine Ansicht */
  remove_view: { request: RemoveView; answer: Saved; writes: true };
  /** Setzt ein Dokument als PDF */
  show_paper: { request: ShowPaper; answer: Paper; writes: false };
  /** Sichert ein Dokument als PDF-Datei */
  write_paper: { request: WritePaper; answer: Written; writes: true };
  /** Öffnet ein Dokument im PDF-Programm, zum Drucken */
  open_paper: { request: OpenPaper; answer: Written; writes: true };
  /** Zeigt die Dokumente eines Antrags, einer Sitzung oder eines Beirats */
  papers: { request: ListPapers; answer: PaperList; writes: false };
  /** Sichert eine gefilterte Liste (Anträge, Vereine, Töpfe) als CSV, XLSX oder PDF */
  write_list: { request: WriteList; answer: Written; writes: true };
  /** Öffnet eine gefilterte Liste (Anträge, Vereine, Töpfe) im PDF-Programm, zum Drucken */
  open_list: { request: OpenList; answer: Written; writes: true };
  /** Fertigt ein Dokument aus */
  issue_paper: { request: IssuePaper; answer: Saved; writes: true };
  /** Nimmt ein irrtümlich ausgefertigtes Dokument zurück */
  withdraw_document: { request: WithdrawDocument; answer: Saved; writes: true };
  /** Trägt ein, dass ein Dokument hinausging */
  send_document: { request: SendDocument; answer: Saved; writes: true };
  /** Nimmt einen versehentlich eingetragenen Versand zurück */
  unsend_document: { request: UnsendDocument; answer: Saved; writes: true };
  /** Trägt ein, dass ein Dokument ankam */
  receive_document: { request: ReceiveDocument; answer: Saved; writes: true };
  /** Zeigt ein ausgefertigtes Dokument */
  show_document: { request: ShowDocument; answer: Paper; writes: false };
  /** Sichert ein ausgefertigtes Dokument als PDF-Datei */
  write_document: { request: WriteDocument; answer: Written; writes: true };
  /** Öffnet ausgefertigte Dokumente als eine Druckdatei */
  open_documents: { request: OpenDocuments; answer: Written; writes: true };
  /** Sichert ausgefertigte Dokumente einzeln und als eine Druckdatei in einen Ordner */
  write_documents: { request: WriteDocuments; answer: Written; writes: true };
  /** Listet die ausgefertigten Dokumente eines Beirats */
  documents: { request: ListDocuments; answer: DocumentList; writes: false };
  /** Listet die Textblöcke eines Beirats */
  text_blocks: { request: ListTextBlocks; answer: TextBlockList; writes: false };
  /** Hält einen Textblock in eigenen Worten fest */
  keep_text_block: { request: KeepTextBlock; answer: Saved; writes: true };
  /** Entfernt einen eigenen Textblock */
  remove_text_block: { request: RemoveTextBlock; answer: Saved; writes: true };
  /** Zeigt einen Textblock mit Beispielen */
  preview_text_block: { request: PreviewTextBlock; answer: TextBlockPreview; writes: false };
  /** Sichert den Hausstil eines Beirats als Datei */
  write_house_style: { request: WriteHouseStyle; answer: Written; writes: true };
  /** Übernimmt einen Hausstil aus einer Datei */
  read_house_style: { request: ReadHouseStyle; answer: Saved; writes: true };
  /** Sucht in allem, auch bei Tippfehlern */
  search: { request: Search; answer: Found; writes: false };
}
