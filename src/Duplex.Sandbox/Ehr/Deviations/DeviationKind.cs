namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>A way in which an EHR does something else than its answer says.</summary>
public enum DeviationKind
{
    /// <summary>Changes the stored text, one observation's value, or the text of what a record is about. Variants: <c>number</c>, <c>word</c>, <c>negation</c>, of an observation <c>unit</c>; without one, a number if there is one.</summary>
    Alter,

    /// <summary>Stores only the first half of the text.</summary>
    Truncate,

    /// <summary>Files it in a wrong place. Variants: <c>patient</c> (default), <c>encounter</c>, <c>type</c>; <c>to</c> names the place.</summary>
    Misfile,

    /// <summary>Answers 201. Variants: <c>vanish</c> (default, nothing is stored), <c>hidden</c> (searches show it after some reads).</summary>
    Lose,

    /// <summary>Answers 202; a person must release it.</summary>
    Stage,

    /// <summary>Does what was asked, and answers after a while.</summary>
    Delay,

    /// <summary>Refuses with a status of choice (403, 409, 422, 429, 500, 503, ...).</summary>
    Refuse,

    /// <summary>Stores, and the answer doesn't arrive. Variants: <c>close</c> (default), <c>silent</c>, <c>late</c>.</summary>
    AnswerLate,

    /// <summary>Closes the connection before anything is stored.</summary>
    DropBefore,

    /// <summary>A final note is stored as a draft without its authenticator; a draft that is signed keeps no authenticator.</summary>
    SignatureLost,

    /// <summary>Stores it twice.</summary>
    Duplicate,
}
