using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>What a Bundle asks of its entries beyond its invariants (FHIR R4, bundle.html section 2.36.4).</summary>
internal static class BundleCheck
{
    public static void Entries(ValidationRun run, Bundle bundle)
    {
        for (var i = 0; i < bundle.Entry.Count; i++)
        {
            var entry = bundle.Entry[i];
            if (entry.FullUrl?.Text is not { } url || entry.Resource is not { } resource)
            {
                continue;
            }

            run.Path.Push("entry", i, "Bundle.entry");
            if (!url.Contains(':', StringComparison.Ordinal))
            {
                run.Error("value", "'fullUrl' must be an absolute URL, or urn:uuid: or urn:oid:.", "fullUrl");
            }
            else if (resource.Id is { } id && References.Parse(url) is { Kind: ReferenceKind.Absolute } target && (target.ResourceType != resource.TypeName || target.Id != id))
            {
                run.Report(FhirIssueSeverity.Warning, "value", "'fullUrl' names another type or id than the resource has.", "fullUrl");
            }

            run.Path.Pop();
        }
    }
}
