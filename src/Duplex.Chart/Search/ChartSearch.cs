using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Search;

/// <summary>A search for current versions of one connection's chart, as a store carries it out.</summary>
public sealed record ChartSearch
{
    public required ConnectionKey Connection { get; init; }

    /// <summary>
    /// Types, criteria, order and <c>_total</c> are looked at; what is included, left out or summed up is not the store's.
    /// A criterion whose parameter is not indexed needs a <see cref="Patient"/>.
    /// </summary>
    public required SearchRequest Request { get; init; }

    /// <summary><c>Patient/{id}</c>: only what lies in this compartment; null: anything.</summary>
    public string? Patient { get; init; }

    /// <summary>What has one of these is not there.</summary>
    public Sensitivities Withheld { get; init; }

    /// <summary>Most versions of a page; 1 to 1,000.</summary>
    public required int Count { get; init; }

    /// <summary><see cref="ChartPage.Next"/> of the page before; null: from the start.</summary>
    public string? After { get; init; }

    /// <summary>Tells all matches apart from the page; null: as <see cref="SearchRequest.Total"/> asks.</summary>
    public bool CountsAll => Request.Total == SearchTotal.Accurate;

    /// <summary>The present, for <c>ap</c> on dates.</summary>
    public DateTimeOffset? Now { get; init; }
}
