using Duplex.Engine.Identity;

namespace Duplex.Chart.Bulk.Import;

/// <summary>Where lines come from.</summary>
/// <param name="File">As it is named in errors; holds no patient data.</param>
/// <param name="Who">For the audit: <c>app:x</c>, <c>person:operator</c>.</param>
/// <param name="Kind">Of the exchanges: <c>$import</c>.</param>
public sealed record ImportSource(ConnectionKey Connection, string File, string Who, string Kind);

/// <summary>A line that was not taken.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Sentence">What is wrong and what would be right; without patient data.</param>
public sealed record ImportError(string File, long Line, string Sentence);

/// <summary>What became of the resources of one type.</summary>
public sealed record ImportCount(long Created, long Updated, long Unchanged, long Deleted)
{
    public ImportCount Plus(ImportCount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Created + other.Created, Updated + other.Updated, Unchanged + other.Unchanged, Deleted + other.Deleted);
    }
}
