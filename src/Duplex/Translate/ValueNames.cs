using Duplex.Hl7v2;
using Duplex.Hl7v2.Names;

namespace Duplex.Translate;

/// <summary>What the standard calls a place of a message.</summary>
internal static class ValueNames
{
    /// <summary>Such as <c>Patient Name, Family Name</c>; empty for a place that the standard does not have.</summary>
    public static string Of(string source)
    {
        if (!Hl7Path.TryParse(source, out var path) || FieldNames.Of(path.Segment, path.Field) is not { } field)
        {
            return "";
        }

        var component = path.Component > 0 ? ComponentNames.Of(field.Type, path.Component) : null;
        var subcomponent = component is not null && path.Subcomponent > 0 ? ComponentNames.Of(component.Type, path.Subcomponent) : null;
        return string.Join(", ", new[] { field.Name, component?.Name, subcomponent?.Name }.OfType<string>());
    }
}
