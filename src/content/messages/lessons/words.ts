/**
 * What a lesson says, in one language: ICU messages as in the other catalogues. `{name}` is a value of the lesson's or
 * an account of its book; numbers are never typed. Which ids there are is the lesson's to say, and a test compares.
 */
export interface LessonWords {
  readonly title: string;
  /** The driving question. */
  readonly question: string;
  /** For the teacher: what somebody can do after it. */
  readonly purpose: string;
  readonly knob?: string;
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly takeaways: readonly string[];
  readonly exit: string;
  readonly answer: string;
  /** A thing to try that might break what was just learnt. */
  readonly dare: string;
  /** For the teacher: questions for the room. */
  readonly talk: readonly string[];
}

export interface StepWords {
  readonly say: string;
  /** Said when the way on is open, or the prediction has been compared. */
  readonly told?: string;
  /** For the teacher. */
  readonly note?: string;
  /** Names of a prediction's options and items that are no accounts, and of a drawing's axes. */
  readonly names?: Readonly<Record<string, string>>;
  readonly beliefs?: Readonly<Record<string, BeliefWords>>;
}

export interface BeliefWords {
  /** The belief, as its holder would say it. */
  readonly held: string;
  /** What the counter-scenario shows. */
  readonly shown: string;
}
