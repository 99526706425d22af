using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>PT to tags (sheet <c>PT[Meta]</c>).</summary>
internal static class PtToMeta
{
    public static void Read(in Source pt, Meta meta)
    {
        meta.Tag.AddIfAny(pt[1].Into("tag", static (in Source code) => CweToCoding.Read(code, CodeMaps.ProcessingID)));
        meta.Tag.AddIfAny(pt[2].Into("tag", static (in Source code) => CweToCoding.Read(code, CodeMaps.ProcessingMode)));
    }
}
