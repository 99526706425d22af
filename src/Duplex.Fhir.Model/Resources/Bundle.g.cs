// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A container for a collection of resources.</summary>
public sealed class Bundle : Resource
{
    internal static new readonly FhirTypeInfo R4 = new("Bundle", Resource.R4, "identifier+:Identifier type!+:code=BundleType timestamp+:instant total+:unsignedInt link*+:Bundle.link entry*+:Bundle.entry signature+:Signature");
    private List<BundleLink>? _link;
    private List<BundleEntry>? _entry;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A persistent identifier for the bundle that won't change as a bundle is copied from server to server (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Indicates the purpose of this bundle - how it is intended to be used (1..1): <see cref="BundleTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The date/time that the bundle was assembled - i.e. when the resources were placed in the bundle (0..1).</summary>
    public FhirInstant? Timestamp { get; set; }
    /// <summary>If a set of search matches, this is the total number of entries of type 'match' across all pages in the search (0..1).</summary>
    public FhirUnsignedInt? Total { get; set; }
    /// <summary>A series of links that provide context to this bundle (0..*).</summary>
    public List<BundleLink> Link { get => _link ??= []; set => _link = value; }
    /// <summary>An entry in a bundle resource - will either contain a resource or information about a resource (transactions and history only) (0..*).</summary>
    public List<BundleEntry> Entry { get => _entry ??= []; set => _entry = value; }
    /// <summary>Digital Signature - base64 encoded (0..1).</summary>
    public Signature? Signature { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        4 => Identifier,
        5 => Type,
        6 => Timestamp,
        7 => Total,
        8 => _link,
        9 => _entry,
        10 => Signature,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 4: Identifier = reader.Object<Identifier>(new()); break;
            case 5: Type = reader.Primitive(Type ?? new()); break;
            case 6: Timestamp = reader.Primitive(Timestamp ?? new()); break;
            case 7: Total = reader.Primitive(Total ?? new()); break;
            case 8: reader.Objects(ref _link); break;
            case 9: reader.Objects(ref _entry); break;
            case 10: Signature = reader.Object<Signature>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[4], Identifier);
        writer.Primitive(R4[5], Type);
        writer.Primitive(R4[6], Timestamp);
        writer.Primitive(R4[7], Total);
        writer.Objects(R4[8], _link);
        writer.Objects(R4[9], _entry);
        writer.Object(R4[10], Signature);
    }
}

/// <summary>A series of links that provide context to this bundle.</summary>
public sealed class BundleLink : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Bundle.link", BackboneElement.R4, "relation!+:string url!+:uri");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A name which details the functional use for this link - see http://www.iana.org/assignments/link-relations/link-relations.xhtml#link-relations-1 (1..1).</summary>
    public FhirString? Relation { get; set; }
    /// <summary>The reference details for the link (1..1).</summary>
    public FhirUri? Url { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Relation,
        4 => Url,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Relation = reader.Primitive(Relation ?? new()); break;
            case 4: Url = reader.Primitive(Url ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Relation);
        writer.Primitive(R4[4], Url);
    }
}

/// <summary>An entry in a bundle resource - will either contain a resource or information about a resource (transactions and history only).</summary>
public sealed class BundleEntry : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Bundle.entry", BackboneElement.R4, "link*+:Bundle.link fullUrl+:uri resource+:Resource search+:Bundle.entry.search request+:Bundle.entry.request response+:Bundle.entry.response");
    private List<BundleLink>? _link;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A series of links that provide context to this entry (0..*).</summary>
    public List<BundleLink> Link { get => _link ??= []; set => _link = value; }
    /// <summary>The Absolute URL for the resource (0..1).</summary>
    public FhirUri? FullUrl { get; set; }
    /// <summary>The Resource for the entry (0..1).</summary>
    public Resource? Resource { get; set; }
    /// <summary>Information about the search process that lead to the creation of this entry (0..1).</summary>
    public BundleEntrySearch? Search { get; set; }
    /// <summary>Additional information about how this entry should be processed as part of a transaction or batch (0..1).</summary>
    public BundleEntryRequest? Request { get; set; }
    /// <summary>Indicates the results of processing the corresponding 'request' entry in the batch or transaction being responded to or what the results of an operation where … (0..1).</summary>
    public BundleEntryResponse? Response { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _link,
        4 => FullUrl,
        5 => Resource,
        6 => Search,
        7 => Request,
        8 => Response,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _link); break;
            case 4: FullUrl = reader.Primitive(FullUrl ?? new()); break;
            case 5: Resource = reader.Resource(); break;
            case 6: Search = reader.Object<BundleEntrySearch>(new()); break;
            case 7: Request = reader.Object<BundleEntryRequest>(new()); break;
            case 8: Response = reader.Object<BundleEntryResponse>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _link);
        writer.Primitive(R4[4], FullUrl);
        writer.Resource(R4[5], Resource);
        writer.Object(R4[6], Search);
        writer.Object(R4[7], Request);
        writer.Object(R4[8], Response);
    }
}

/// <summary>Information about the search process that lead to the creation of this entry.</summary>
public sealed class BundleEntrySearch : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Bundle.entry.search", BackboneElement.R4, "mode+:code=SearchEntryMode score+:decimal");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Why this entry is in the result set - whether it's included as a match or because of an _include requirement, or to convey information or warning information … (0..1): <see cref="SearchEntryModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>When searching, the server's search ranking score for the entry (0..1).</summary>
    public FhirDecimal? Score { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Mode,
        4 => Score,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Mode = reader.Primitive(Mode ?? new()); break;
            case 4: Score = reader.Primitive(Score ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Mode);
        writer.Primitive(R4[4], Score);
    }
}

/// <summary>Additional information about how this entry should be processed as part of a transaction or batch.</summary>
public sealed class BundleEntryRequest : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Bundle.entry.request", BackboneElement.R4, "method!+:code=HTTPVerb url!+:uri ifNoneMatch+:string ifModifiedSince+:instant ifMatch+:string ifNoneExist+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>In a transaction or batch, this is the HTTP action to be executed for this entry (1..1): <see cref="HTTPVerbCodes"/>.</summary>
    public FhirCode? Method { get; set; }
    /// <summary>The URL for this entry, relative to the root (the address to which the request is posted) (1..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>If the ETag values match, return a 304 Not Modified status (0..1).</summary>
    public FhirString? IfNoneMatch { get; set; }
    /// <summary>Only perform the operation if the last updated date matches (0..1).</summary>
    public FhirInstant? IfModifiedSince { get; set; }
    /// <summary>Only perform the operation if the Etag value matches (0..1).</summary>
    public FhirString? IfMatch { get; set; }
    /// <summary>Instruct the server not to perform the create if a specified resource already exists (0..1).</summary>
    public FhirString? IfNoneExist { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Method,
        4 => Url,
        5 => IfNoneMatch,
        6 => IfModifiedSince,
        7 => IfMatch,
        8 => IfNoneExist,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Method = reader.Primitive(Method ?? new()); break;
            case 4: Url = reader.Primitive(Url ?? new()); break;
            case 5: IfNoneMatch = reader.Primitive(IfNoneMatch ?? new()); break;
            case 6: IfModifiedSince = reader.Primitive(IfModifiedSince ?? new()); break;
            case 7: IfMatch = reader.Primitive(IfMatch ?? new()); break;
            case 8: IfNoneExist = reader.Primitive(IfNoneExist ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Method);
        writer.Primitive(R4[4], Url);
        writer.Primitive(R4[5], IfNoneMatch);
        writer.Primitive(R4[6], IfModifiedSince);
        writer.Primitive(R4[7], IfMatch);
        writer.Primitive(R4[8], IfNoneExist);
    }
}

/// <summary>Indicates the results of processing the corresponding 'request' entry in the batch or transaction being responded to or what the results of an operation where ….</summary>
public sealed class BundleEntryResponse : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Bundle.entry.response", BackboneElement.R4, "status!+:string location+:uri etag+:string lastModified+:instant outcome+:Resource");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The status code returned by processing this entry (1..1).</summary>
    public FhirString? Status { get; set; }
    /// <summary>The location header created by processing this operation, populated if the operation returns a location (0..1).</summary>
    public FhirUri? Location { get; set; }
    /// <summary>The Etag for the resource, if the operation for the entry produced a versioned resource (see Resource Metadata and Versioning and Managing Resource Contention) (0..1).</summary>
    public FhirString? Etag { get; set; }
    /// <summary>The date/time that the resource was modified on the server (0..1).</summary>
    public FhirInstant? LastModified { get; set; }
    /// <summary>An OperationOutcome containing hints and warnings produced as part of processing this entry in a batch or transaction (0..1).</summary>
    public Resource? Outcome { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Status,
        4 => Location,
        5 => Etag,
        6 => LastModified,
        7 => Outcome,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Status = reader.Primitive(Status ?? new()); break;
            case 4: Location = reader.Primitive(Location ?? new()); break;
            case 5: Etag = reader.Primitive(Etag ?? new()); break;
            case 6: LastModified = reader.Primitive(LastModified ?? new()); break;
            case 7: Outcome = reader.Resource(); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Status);
        writer.Primitive(R4[4], Location);
        writer.Primitive(R4[5], Etag);
        writer.Primitive(R4[6], LastModified);
        writer.Resource(R4[7], Outcome);
    }
}
