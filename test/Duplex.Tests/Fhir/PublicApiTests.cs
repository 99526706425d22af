using System.Reflection;
using Duplex.Fhir;
using Duplex.Fhir.Client;
using Duplex.Fhir.Model;
using Duplex.Tests.Architecture;
using Xunit;

namespace Duplex.Tests.Fhir;

/// <summary>Others take these libraries: their public surface changes only on purpose.</summary>
public class PublicApiTests
{
    public static TheoryData<string> Libraries => ["Duplex.Fhir.Model", "Duplex.Fhir", "Duplex.Fhir.Client", "Duplex.Client"];

    private static Assembly Library(string name) => name switch
    {
        "Duplex.Fhir.Model" => typeof(Resource).Assembly,
        "Duplex.Fhir" => typeof(FhirJson).Assembly,
        "Duplex.Client" => typeof(Duplex.Client.DuplexClient).Assembly,
        _ => typeof(FhirRestClient).Assembly,
    };

    /// <summary>The model's types are many and alike: one line each.</summary>
    private static IReadOnlyList<string> SurfaceOf(string library) =>
        library == "Duplex.Fhir.Model" ? PublicSurface.Condensed(Library(library)) : PublicSurface.Of(Library(library));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_surface_is_the_committed_one(string library)
    {
        var changes = PublicSurface.ChangesFrom(Path.Combine(Repository.Root, "test", "Duplex.Tests", "Fhir", "Api", $"{library}.api.txt"), SurfaceOf(library));

        Assert.True(changes.Length == 0, $"{library}: {changes}");
    }

    [Fact]
    public void A_line_of_the_model_tells_a_type_and_its_elements()
    {
        var line = Assert.Single(SurfaceOf("Duplex.Fhir.Model"), one => one.StartsWith("Duplex.Fhir.Model.Annotation ", StringComparison.Ordinal));

        Assert.StartsWith("Duplex.Fhir.Model.Annotation (sealed class) : Duplex.Fhir.Model.DataType | ", line, StringComparison.Ordinal);
        Assert.Contains(" | DataType? Author | ", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Duplex.Fhir.Model", "")]
    [InlineData("Duplex.Fhir", "Duplex.Fhir.Model")]
    [InlineData("Duplex.Fhir.Client", "Duplex.Fhir Duplex.Fhir.Model Polly.Core")]
    [InlineData("Duplex.Client", "Duplex.Fhir.Client")]
    public void A_library_references_the_framework_and_little_else(string library, string others)
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = Library(library).GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.Equal(others, string.Join(' ', references.Where(name => !File.Exists(Path.Combine(framework, name + ".dll"))).Order(StringComparer.Ordinal)));
    }
}
