using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Http;
using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Client;

/// <content>What changes resources at the server. Nothing here is sent twice unless its options say so.</content>
public sealed partial class FhirRestClient
{
    /// <summary>Creates a resource. The body is sent as it is.</summary>
    public ValueTask<FhirResult> CreateAsync(string resourceType, ReadOnlyMemory<byte> body, WriteOptions options, CancellationToken cancellationToken = default) =>
        CallAsync(new FhirRequest(HttpMethod.Post, TypeAddress(resourceType)) { Body = body, Write = options, ResourceType = resourceType }, cancellationToken);

    /// <summary>Creates a resource; conditionally with <see cref="WriteOptions.IfNoneExist"/>.</summary>
    public ValueTask<FhirResult> CreateAsync(Resource resource, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        CreateAsync(TypeOf(resource), FhirJson.Serialize(resource), options ?? new WriteOptions(), cancellationToken);

    /// <summary>Updates a resource. The body is sent as it is and must hold the same id.</summary>
    public ValueTask<FhirResult> UpdateAsync(
        string resourceType, string id, ReadOnlyMemory<byte> body, WriteOptions options, CancellationToken cancellationToken = default) =>
        CallAsync(new FhirRequest(HttpMethod.Put, Address(resourceType, id)) { Body = body, Write = options, ResourceType = resourceType }, cancellationToken);

    /// <summary>Updates the resource that has this one's id; only the version that <see cref="WriteOptions.IfMatchVersion"/> names, where it does.</summary>
    /// <exception cref="ArgumentException">The resource has no id.</exception>
    public ValueTask<FhirResult> UpdateAsync(Resource resource, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        var type = TypeOf(resource);
        var id = resource.Id ?? throw new ArgumentException("The resource must have the id that it is updated under.", nameof(resource));
        return UpdateAsync(type, id, FhirJson.Serialize(resource), options ?? new WriteOptions(), cancellationToken);
    }

    /// <summary>Updates the one resource that matches, or creates one where none does (FHIR R4 http.html#cond-update).</summary>
    /// <exception cref="ArgumentException">There are no parameters, which would match everything.</exception>
    public ValueTask<FhirResult> UpdateWhereAsync(
        IReadOnlyList<QueryParameter> parameters, Resource resource, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        var type = TypeOf(resource);
        return CallAsync(
            new FhirRequest(HttpMethod.Put, Matching(type, parameters)) { Body = FhirJson.Serialize(resource), Write = options ?? new WriteOptions(), ResourceType = type },
            cancellationToken);
    }

    /// <summary>Patches a resource.</summary>
    public ValueTask<FhirResult> PatchAsync(
        string resourceType, string id, PatchBody patch, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        PatchAsync(resourceType, Address(resourceType, id), patch, options, cancellationToken);

    /// <summary>Patches the one resource that matches.</summary>
    /// <exception cref="ArgumentException">There are no parameters, which would match everything.</exception>
    public ValueTask<FhirResult> PatchWhereAsync(
        string resourceType, IReadOnlyList<QueryParameter> parameters, PatchBody patch, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        PatchAsync(resourceType, Matching(resourceType, parameters), patch, options, cancellationToken);

    /// <summary>Deletes a resource.</summary>
    public ValueTask<FhirResult> DeleteAsync(string resourceType, string id, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        CallAsync(new FhirRequest(HttpMethod.Delete, Address(resourceType, id)) { Write = options ?? new WriteOptions() }, cancellationToken);

    /// <summary>Deletes what matches: one, or several where the server allows it.</summary>
    /// <exception cref="ArgumentException">There are no parameters, which would match everything.</exception>
    public ValueTask<FhirResult> DeleteWhereAsync(
        string resourceType, IReadOnlyList<QueryParameter> parameters, WriteOptions? options = null, CancellationToken cancellationToken = default) =>
        CallAsync(new FhirRequest(HttpMethod.Delete, Matching(resourceType, parameters)) { Write = options ?? new WriteOptions() }, cancellationToken);

    /// <summary>Sends a Bundle of type transaction or batch to the base (FHIR R4 http.html#transaction). The body is sent as it is.</summary>
    public ValueTask<FhirResult> TransactionAsync(ReadOnlyMemory<byte> body, WriteOptions options, CancellationToken cancellationToken = default) =>
        CallAsync(new FhirRequest(HttpMethod.Post, _base) { Body = body, Write = options }, cancellationToken);

    /// <summary>Sends a Bundle of type transaction or batch to the base; <see cref="FhirResponse.EntryAnswers"/> tells what became of each entry.</summary>
    /// <exception cref="ArgumentException">The Bundle is of another type.</exception>
    public ValueTask<FhirResult> TransactionAsync(Bundle bundle, WriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        return bundle.Type?.Value is "transaction" or "batch"
            ? TransactionAsync(FhirJson.Serialize(bundle), options ?? new WriteOptions(), cancellationToken)
            : throw new ArgumentException("The Bundle must be of type transaction or batch.", nameof(bundle));
    }

    private static string TypeOf(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return resource.TypeName;
    }

    private Uri Matching(string resourceType, IReadOnlyList<QueryParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.Count > 0
            ? WithQuery(TypeAddress(resourceType), parameters)
            : throw new ArgumentException("At least one parameter must say what is meant; none would match everything.", nameof(parameters));
    }

    private ValueTask<FhirResult> PatchAsync(string resourceType, Uri address, PatchBody patch, WriteOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(patch);
        return CallAsync(
            new FhirRequest(HttpMethod.Patch, address) { Body = patch.Bytes, MediaType = patch.MediaType, Write = options ?? new WriteOptions(), ResourceType = resourceType },
            cancellationToken);
    }
}
