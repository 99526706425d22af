using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>
/// Validates resources against FHIR R4 and the profiles they name: structure, primitive formats, bindings, invariants, slicing, extensions,
/// references. Safe for any number of threads; what it learns of a definition is kept.
/// </summary>
public sealed class FhirValidator
{
    private readonly FhirDefinitions _definitions;
    private readonly DateTimeOffset? _now;

    /// <param name="definitions">What to validate against; the embedded ones by default.</param>
    /// <param name="now">The time that <c>now()</c> and <c>today()</c> of invariants give; without one such invariants are reported as not checked.</param>
    public FhirValidator(FhirDefinitions? definitions = null, DateTimeOffset? now = null)
    {
        _definitions = definitions ?? FhirDefinitions.R4;
        _now = now;
    }

    /// <summary>Validates a resource, all that it contains, and the entries of a Bundle each with the profiles of its own.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="profiles">
    /// Canonical URLs, perhaps with a version, besides those in <c>meta.profile</c>. One of these that is not loaded is an error; one in
    /// <c>meta.profile</c> a warning.
    /// </param>
    public ValidationResult Validate(Resource resource, params string[] profiles)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(profiles);
        var run = new ValidationRun(_definitions, resource, _now, profiles.Select(GuideVersionOf).FirstOrDefault(version => version is not null));
        run.Path.Push(resource.TypeName, -1, resource.TypeName);
        if (!ListCheck.HasAllItems(run, resource))
        {
            return new ValidationResult(run.Issues);
        }

        BaseCheck.Resource(run, resource, isContained: false);
        foreach (var profile in profiles)
        {
            ProfileCheck.Resource(run, resource, profile, isAsked: true);
        }

        return new ValidationResult(run.Issues);
    }

    /// <summary>Reads strictly and validates: faults of reading come first, then what else is wrong with what could be read.</summary>
    /// <param name="json">One resource, UTF-8.</param>
    /// <param name="profiles">Canonical URLs, perhaps with a version, besides those in <c>meta.profile</c>.</param>
    public ValidationResult ValidateJson(ReadOnlySpan<byte> json, params string[] profiles)
    {
        var read = FhirJson.Parse(json);
        if (read.Resource is { } resource)
        {
            var result = Validate(resource, profiles);
            return read.Issues.Count == 0 ? result
                : new ValidationResult([.. read.Issues, .. result.Issues.Where(issue => !read.Issues.Any(said => said.Path == issue.Path && said.Message == issue.Message))]);
        }

        if (FhirJson.Parse(json, FhirReadMode.Lenient).Resource is not { } rest)
        {
            return new ValidationResult(read.Issues);
        }

        // What the reader said of an element is not said again.
        var said = read.Issues.Select(issue => issue.Path).ToHashSet(StringComparer.Ordinal);
        return new ValidationResult([.. read.Issues, .. Validate(rest, profiles).Issues.Where(issue => !said.Contains(issue.Path))]);
    }

    private string? GuideVersionOf(string profile) =>
        FhirDefinitions.GuideVersionOf(profile) ?? FhirDefinitions.GuideVersionOf(_definitions.FindProfile(profile)?.BaseUrl);
}
