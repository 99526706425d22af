using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir;

public sealed class FhirModelTests
{
    [Fact]
    public void Every_resource_type_of_R4_can_be_made()
    {
        Assert.Equal(146, FhirModel.ResourceTypes.Count);
        Assert.All(FhirModel.ResourceTypes, type => Assert.Equal(type, FhirModel.CreateResource(type)?.TypeName));
    }

    [Fact]
    public void What_is_not_a_resource_type_is_not_made()
    {
        Assert.Null(FhirModel.CreateResource("DomainResource"));
        Assert.Null(FhirModel.CreateResource("HumanName"));
        Assert.Null(FhirModel.CreateResource("patient"));
    }

    [Fact]
    public void Every_element_of_every_resource_type_is_read_and_written()
    {
        var failures = new List<string>();
        foreach (var type in FhirModel.ResourceTypes)
        {
            foreach (var json in ResourceSamples.Of(type))
            {
                var bytes = Encoding.UTF8.GetBytes(json);
                var result = FhirJson.Parse(bytes);
                var difference = result.Resource is null ? string.Join(" | ", result.Issues) : JsonDifference.First(bytes, FhirJson.Serialize(result.Resource));
                if (difference is not null)
                {
                    failures.Add($"{type}: {difference}");
                }
            }
        }

        Assert.Empty(failures);
    }

    [Fact]
    public void A_backbone_element_is_found_by_its_path()
    {
        var encounter = FhirModel.FindType("DocumentReference.context")?.Find("encounter");

        Assert.NotNull(encounter);
        Assert.True(encounter.IsList);
        Assert.False(encounter.IsRequired);
        Assert.Equal(["Reference"], encounter.Types);
    }

    [Fact]
    public void A_required_binding_lists_its_codes()
    {
        var status = FhirModel.FindType("DocumentReference")?.Find("status");

        Assert.NotNull(status?.Codes);
        Assert.Equal(["current", "entered-in-error", "superseded"], status.Codes.Order(StringComparer.Ordinal));
    }
}
