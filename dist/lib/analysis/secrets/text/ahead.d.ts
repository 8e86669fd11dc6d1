/** Where one character stands next in a text. Asked for places in ascending order, it reads the text once. */
export declare class Ahead {
    #private;
    constructor(text: string, char: string);
    /** True when the character stands at `at` or at most `max` characters behind. */
    isWithin(at: number, max: number): boolean;
}
