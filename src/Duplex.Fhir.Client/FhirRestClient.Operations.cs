using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Http;
using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Client;

/// <content>Operations.</content>
public sealed partial class FhirRestClient
{
    /// <summary>Invokes an operation.</summary>
    /// <exception cref="ArgumentException">An instance is named without its type.</exception>
    public ValueTask<FhirResult> InvokeAsync(FhirOperation operation, CancellationToken cancellationToken = default) =>
        CallAsync(RequestOf(operation), cancellationToken);

    /// <summary>The first page of <c>$everything</c> about a patient or encounter; <see cref="AllAsync"/> goes on.</summary>
    public ValueTask<SearchPage> EverythingAsync(
        string resourceType, string id, IReadOnlyList<QueryParameter>? parameters = null, CancellationToken cancellationToken = default) =>
        PageAsync(RequestOf(new FhirOperation("everything") { ResourceType = resourceType, Id = id, Query = parameters ?? [] }), cancellationToken);

    /// <summary>Asks the server whether it would take a resource (<c>$validate</c>); <see cref="FhirResult.Issues"/> tells what is wrong.</summary>
    /// <param name="resource">Goes in the body.</param>
    /// <param name="profile">The canonical address of a profile to validate against, or null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public ValueTask<FhirResult> ValidateAsync(Resource resource, string? profile = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var parameters = FhirOperation.ParametersOf(("resource", resource));
        if (profile is not null)
        {
            parameters.Parameter.Add(new ParametersParameter { Name = "profile", Value = new FhirUri(profile) });
        }

        return InvokeAsync(new FhirOperation("validate") { ResourceType = resource.TypeName, Body = parameters, IsIdempotent = true }, cancellationToken);
    }

    private FhirRequest RequestOf(FhirOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var target = (operation.ResourceType, operation.Id) switch
        {
            (null, null) => _base.AbsoluteUri,
            ({ } type, null) => TypeAddress(type).AbsoluteUri + "/",
            ({ } type, { } id) => Address(type, id).AbsoluteUri + "/",
            _ => throw new ArgumentException("An operation on an instance must name its type too.", nameof(operation)),
        };
        var address = WithQuery(new Uri($"{target}${Segment(operation.Name.TrimStart('$'), nameof(operation))}"), operation.Query);
        return operation.Body is { } body
            ? new FhirRequest(HttpMethod.Post, address) { Body = FhirJson.Serialize(body), IsIdempotent = operation.IsIdempotent ?? false }
            : new FhirRequest(HttpMethod.Get, address) { IsIdempotent = operation.IsIdempotent };
    }
}
