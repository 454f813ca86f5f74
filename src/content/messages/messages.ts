/** What a file of messages is: ICU text by key. Keys begin with the panel's name. */
export type Messages = Readonly<Record<string, string>>;
