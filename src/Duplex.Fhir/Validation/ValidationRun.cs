using Duplex.Fhir.Definitions;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>The state of one validation: where it stands, and what was found.</summary>
internal sealed class ValidationRun : IFhirPathConformance
{
    public const int MaxIssues = 1000;

    /// <summary>Elements may be nested this deep; a model that was built by code could hold a circle.</summary>
    public const int MaxDepth = 256;

    private const int MaxConformanceDepth = 12;

    /// <summary>What <see cref="Enter"/> leaves and <see cref="Leave"/> returns to.</summary>
    public readonly record struct Standpoint(Resource Resource, Resource Container, BundleScope? Bundle, string? GuideVersion, HashSet<string>? ElementIds);

    private readonly HashSet<(string Code, string Path, string Message)> _seen = [];
    private readonly int _conformanceDepth;
    private readonly bool _isQuiet;
    private FhirPathContext? _context;
    private HashSet<string>? _elementIds;
    private Resource _resource;

    public ValidationRun(FhirDefinitions definitions, Resource resource, DateTimeOffset? now, string? guideVersion)
    {
        GuideVersion = guideVersion;
        Definitions = definitions;
        _resource = Container = resource;
        Bundle = resource is Bundle bundle ? new BundleScope(bundle, null) : null;
        Now = now;
    }

    private ValidationRun(ValidationRun other)
    {
        Definitions = other.Definitions;
        GuideVersion = other.GuideVersion;
        Bundle = other.Bundle;
        Container = other.Container;
        _resource = other._resource;
        Now = other.Now;
        _conformanceDepth = other._conformanceDepth + 1;
        _isQuiet = true;
    }

    public FhirDefinitions Definitions { get; }

    public DateTimeOffset? Now { get; }

    public ElementPath Path { get; } = new();

    public List<FhirIssue> Issues { get; } = [];

    public bool HasErrors { get; private set; }

    /// <summary>The version of a guide in which definitions named without one are found here; null for the newest.</summary>
    public string? GuideVersion { get; set; }

    /// <summary>The innermost Bundle here; null outside of any.</summary>
    public BundleScope? Bundle { get; private set; }

    /// <summary>The resource that holds the contained ones here.</summary>
    public Resource Container { get; private set; }

    /// <summary>The resource that the validation stands in, perhaps a contained one.</summary>
    public Resource Resource => _resource;

    public FhirPathContext Context => _context ??= new FhirPathContext
    {
        Resource = _resource,
        RootResource = Container,
        Now = Now,
        Terminology = Definitions,
        Conformance = this,
        Resolve = reference => ReferenceResolution.Find(this, reference),
    };

    /// <summary>The ids of the elements of the resource here.</summary>
    public HashSet<string> ElementIds => _elementIds ??= new(StringComparer.Ordinal);

    /// <summary>Whether there is nothing more to learn.</summary>
    public bool IsOver => _isQuiet ? HasErrors : Issues.Count >= MaxIssues;

    /// <summary>Steps into a resource; what comes back is handed to <see cref="Leave"/>.</summary>
    public Standpoint Enter(Resource resource, bool isContained)
    {
        var before = new Standpoint(_resource, Container, Bundle, GuideVersion, _elementIds);
        GuideVersion = resource.Meta?.Profile.Select(profile => FhirDefinitions.GuideVersionOf(profile.Text)).FirstOrDefault(version => version is not null) ?? GuideVersion;
        _elementIds = null;
        _resource = resource;
        Container = isContained ? Container : resource;
        Bundle = resource is Bundle bundle && Bundle?.Is(bundle) != true ? new BundleScope(bundle, Bundle) : Bundle;
        _context = null;
        return before;
    }

    public void Leave(Standpoint before)
    {
        (_resource, Container, Bundle, GuideVersion, _elementIds) = before;
        _context = null;
    }

    /// <summary>The definition that a canonical names here.</summary>
    public ProfileDefinition? FindProfile(string canonical) => Definitions.FindProfile(canonical, GuideVersion);

    public void Error(string code, string message, string? child = null) => Report(FhirIssueSeverity.Error, code, message, child);

    public void Report(FhirIssueSeverity severity, string code, string message, string? child = null)
    {
        HasErrors |= severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal;
        if (_isQuiet || Issues.Count > MaxIssues)
        {
            return;
        }

        if (Issues.Count == MaxIssues)
        {
            Issues.Add(new FhirIssue("too-costly", "", null, $"There are more than {MaxIssues} issues; the rest is not listed.", HasErrors ? FhirIssueSeverity.Error : FhirIssueSeverity.Warning));
            return;
        }

        var path = Path.ToString(child);
        if (_seen.Add((code, path, message)))
        {
            Issues.Add(new FhirIssue(code, path, null, message, severity));
        }
    }

    public bool? Conforms(Base node, string profileUrl)
    {
        if (FindProfile(profileUrl) is not { } profile)
        {
            return null;
        }

        if (profile.Type != "Resource" && !Nodes.IsOfType(node, profile.Type))
        {
            return false;
        }

        if (_conformanceDepth >= MaxConformanceDepth)
        {
            return null;
        }

        var inner = new ValidationRun(this);
        inner.Path.Push(profile.Type, -1, profile.Type);
        if (node is Resource resource)
        {
            inner.Enter(resource, isContained: false);
        }

        if (!profile.IsConstraint)
        {
            return true;
        }

        ProfileCheck.Root(inner, node, profile.Compiled);
        return !inner.HasErrors;
    }
}
