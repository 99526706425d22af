namespace Duplex.Translation.Ccda;

/// <summary>How entries that come again are marked.</summary>
internal static class CcdaMarks
{
    public const string Tags = "urn:duplex:ccda";

    /// <summary>Says the same as an earlier entry.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Has the number of an earlier entry and says something else.</summary>
    public const string Changed = "changed";

    /// <summary>Which entry it is: a Reference within the document, and by the resource's id where it stands in another.</summary>
    public const string DuplicateOf = "urn:duplex:duplicate-of";

    /// <summary>The system of such ids.</summary>
    public const string ResourceId = "urn:duplex:resource-id";
}
