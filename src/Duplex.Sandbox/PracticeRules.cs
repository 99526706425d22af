namespace Duplex.Sandbox;

/// <summary>House rules of the clinic's EHR, as real practices set them.</summary>
public sealed record PracticeRules
{
    /// <summary>A note for an encounter that isn't open is refused (422 business-rule). On by default.</summary>
    public bool RefuseClosedEncounters { get; init; } = true;

    /// <summary>A document with more than one content is refused (422 not-supported); further parts append. Off by default.</summary>
    public bool OneAttachmentPerDocument { get; init; }

    /// <summary>Every note needs an encounter (422 required). Off by default.</summary>
    public bool EncounterRequired { get; init; }

    /// <summary>Longest attachment after base64, in bytes; 5 MiB by default, what US Core asks for at least.</summary>
    public int MaxAttachmentBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary><c>If-None-Exist</c> guards a create against repeats; on by default. Off, the header is ignored, as servers without conditional create do.</summary>
    public bool ConditionalCreate { get; init; } = true;

    /// <summary>Clients may place and change orders. On by default; off, they get 405, and orders are placed in the EHR alone.</summary>
    public bool TakesOrders { get; init; } = true;

    /// <summary>Clients may file reports and observations. On by default.</summary>
    public bool TakesResults { get; init; } = true;

    /// <summary>Clients may give tasks to the clinic's people. On by default.</summary>
    public bool TakesTasks { get; init; } = true;

    /// <summary>Clients may record problems, allergies, medications and the like. On by default.</summary>
    public bool TakesRecords { get; init; } = true;
}
