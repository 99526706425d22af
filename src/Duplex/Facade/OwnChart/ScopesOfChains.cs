using Duplex.Fhir.Search;

namespace Duplex.Facade.OwnChart;

/// <summary>A chain tells something of the resources that it looks into; the token must cover those types too.</summary>
internal static class ScopesOfChains
{
    /// <summary>The search as far as the token goes; or a type that it needs and the token does not cover.</summary>
    public static (SearchRequest? Request, string? Beyond) Narrow(SearchRequest request, FacadeCall call) => call.Sight.Narrow(request);
}
