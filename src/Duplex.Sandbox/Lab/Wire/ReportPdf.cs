using System.Globalization;
using System.Text;

namespace Duplex.Sandbox.Lab.Wire;

/// <summary>A PDF of one page, written object by object (ISO 32000-1, 7.5): header, body, cross-reference table, trailer.</summary>
internal static class ReportPdf
{
    public static byte[] Write(IReadOnlyList<string> lines)
    {
        var content = new StringBuilder("BT /F1 12 Tf 72 720 Td 16 TL\n");
        foreach (var line in lines)
        {
            content.Append(CultureInfo.InvariantCulture, $"({Literal(line)}) Tj T*\n");
        }

        content.Append("ET\n");
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}endstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];

        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder();
        for (var i = 0; i < objects.Length; i++)
        {
            // An entry of the table is 20 bytes, its line end included.
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{table}");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    /// <summary>ASCII alone, so that characters are bytes and the table's positions hold.</summary>
    private static string Literal(string line) => new StringBuilder(string.Concat(line.Select(c => c is >= ' ' and < (char)127 ? c : '?')))
        .Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)").ToString();
}
