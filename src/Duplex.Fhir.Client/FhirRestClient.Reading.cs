using System.Runtime.CompilerServices;
using System.Text;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Http;
using Duplex.Fhir.Client.Search;

namespace Duplex.Fhir.Client;

/// <content>What changes nothing at the server.</content>
public sealed partial class FhirRestClient
{
    /// <summary>The capability statement.</summary>
    public ValueTask<FhirResult> CapabilitiesAsync(CancellationToken cancellationToken = default) =>
        CallAsync(new FhirRequest(HttpMethod.Get, new Uri(_base, "metadata")), cancellationToken);

    /// <summary>Reads the current version, past any cache.</summary>
    public ValueTask<FhirResult> ReadAsync(string resourceType, string id, CancellationToken cancellationToken = default) =>
        CallAsync(new FhirRequest(HttpMethod.Get, Address(resourceType, id)) { ResourceType = resourceType }, cancellationToken);

    /// <summary>Reads one version.</summary>
    public ValueTask<FhirResult> ReadVersionAsync(string resourceType, string id, string version, CancellationToken cancellationToken = default) =>
        CallAsync(
            new FhirRequest(HttpMethod.Get, new Uri($"{Address(resourceType, id).AbsoluteUri}/_history/{Segment(version, nameof(version))}")) { ResourceType = resourceType },
            cancellationToken);

    /// <summary>Fetches an attachment in its own media type or as a Binary, from an address at this server.</summary>
    /// <exception cref="ArgumentException">The address is at another origin, where the token must not go.</exception>
    public ValueTask<FhirResult> ReadAttachmentAsync(Uri address, string mediaType, CancellationToken cancellationToken = default)
    {
        var absolute = new Uri(_base, address);
        return Origin.Same(absolute, _base)
            ? CallAsync(new FhirRequest(HttpMethod.Get, absolute) { Accept = $"{mediaType}, {FhirMediaTypes.Json};q=0.5" }, cancellationToken)
            : throw new ArgumentException("The address is at another origin; ask Owns first.", nameof(address));
    }

    /// <summary>The first page of a search; the server is asked to refuse parameters that it does not know.</summary>
    public ValueTask<SearchPage> SearchAsync(string resourceType, IReadOnlyList<QueryParameter> parameters, CancellationToken cancellationToken = default) =>
        SearchAsync(resourceType, parameters, SearchOptions.Default, cancellationToken);

    /// <summary>The first page of a search.</summary>
    public ValueTask<SearchPage> SearchAsync(
        string resourceType, IReadOnlyList<QueryParameter> parameters, SearchOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(options);
        var address = TypeAddress(resourceType);
        return options.UsePost
            ? PageAsync(
                new FhirRequest(HttpMethod.Post, new Uri(address.AbsoluteUri + "/_search"))
                {
                    Body = Encoding.ASCII.GetBytes(QueryParameter.ToQuery([.. parameters])),
                    MediaType = FhirMediaTypes.Form,
                    IsIdempotent = true,
                    Strict = options.Strict,
                },
                cancellationToken)
            : PageAsync(new FhirRequest(HttpMethod.Get, WithQuery(address, parameters)) { Strict = options.Strict }, cancellationToken);
    }

    /// <summary>The page after one whose continuation is <see cref="SearchContinuation.More"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no further page at this server.</exception>
    public ValueTask<SearchPage> NextAsync(SearchPage page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var next = page.Next ?? throw new InvalidOperationException("There is no further page to ask for.");
        return Origin.Same(next, _base)
            ? PageAsync(new FhirRequest(HttpMethod.Get, next), cancellationToken)
            : throw new InvalidOperationException("The page came from another server.");
    }

    /// <summary>
    /// All entries of a search, page by page as they are asked for. Where they end early, the last one is a
    /// <see cref="SearchEntryMode.Failure"/> that says why.
    /// </summary>
    public async IAsyncEnumerable<SearchEntry> SearchAllAsync(
        string resourceType,
        IReadOnlyList<QueryParameter> parameters,
        SearchOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= SearchOptions.Default;
        var first = await SearchAsync(resourceType, parameters, options, cancellationToken);
        await foreach (var entry in AllAsync(first, options, cancellationToken))
        {
            yield return entry;
        }
    }

    /// <summary>
    /// The entries of a page and of those after it, for a search, a history or <c>$everything</c>. Where they end early, the last one is a
    /// <see cref="SearchEntryMode.Failure"/> that says why.
    /// </summary>
    public async IAsyncEnumerable<SearchEntry> AllAsync(
        SearchPage first, SearchOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        options ??= SearchOptions.Default;
        var seen = new HashSet<string>(StringComparer.Ordinal) { first.Requested.AbsoluteUri };
        var given = 0;
        var page = first;
        while (true)
        {
            foreach (var entry in page.Entries)
            {
                if (++given > options.MaxEntries)
                {
                    yield return SearchEntry.Of(new SearchFailure(
                        SearchFailureKind.Limit, $"There are more than the limit of {options.MaxEntries} entries; ask for less or raise the limit.", page.Result));
                    yield break;
                }

                yield return entry;
            }

            if (Trouble(page, seen, options) is { } failure)
            {
                yield return SearchEntry.Of(failure);
                yield break;
            }

            if (page.Next is null)
            {
                yield break;
            }

            page = await NextAsync(page, cancellationToken);
        }
    }

    /// <summary>The versions of one resource, newest first; deletions have no resource.</summary>
    public ValueTask<SearchPage> HistoryAsync(
        string resourceType, string id, IReadOnlyList<QueryParameter>? parameters = null, CancellationToken cancellationToken = default) =>
        PageAsync(
            new FhirRequest(HttpMethod.Get, WithQuery(new Uri(Address(resourceType, id).AbsoluteUri + "/_history"), parameters ?? [])),
            cancellationToken);

    private static SearchFailure? Trouble(SearchPage page, HashSet<string> seen, SearchOptions options) => page switch
    {
        { Result.IsSuccess: false } => new(SearchFailureKind.Failed, $"A page could not be had: {page.Result}", page.Result),
        { IsBundle: false } => new(SearchFailureKind.NoBundle, "The server answered with something else than a Bundle; its address must be a FHIR base.", page.Result),
        { Continuation: SearchContinuation.Elsewhere } => new(
            SearchFailureKind.Elsewhere, "The next page is at another origin; the server's links must be under its own base address.", page.Result),
        { Next: null } => null,
        _ when !seen.Add(page.Next.AbsoluteUri) => new(SearchFailureKind.Circle, "The next page is one that was read already; links must lead to the end.", page.Result),
        _ when seen.Count > options.MaxPages => new(
            SearchFailureKind.Limit, $"There are more than the limit of {options.MaxPages} pages; ask for less or raise the limit.", page.Result),
        _ => null,
    };

    private async ValueTask<SearchPage> PageAsync(FhirRequest request, CancellationToken cancellationToken) =>
        SearchPage.From(await CallAsync(request, cancellationToken), request.Address);
}
