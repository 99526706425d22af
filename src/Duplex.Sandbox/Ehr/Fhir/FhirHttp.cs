using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Between HTTP and the interactions: reads requests, writes answers, and spoils those that a deviation spoils.</summary>
internal static class FhirHttp
{
    private const int MaxBodyBytes = 24 * 1024 * 1024;

    public static async ValueTask<FhirRequest?> ReadAsync(HttpContext context, string path)
    {
        var body = await ReadBodyAsync(context.Request);
        if (body is null)
        {
            return null;
        }

        var headers = context.Request.Headers;
        var query = QueryText.Parse(context.Request.QueryString.Value ?? "");
        var isForm = context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) ?? false;
        return new FhirRequest(
            HttpMethods.IsHead(context.Request.Method) ? HttpMethods.Get : context.Request.Method,
            path.Split('/', StringSplitOptions.RemoveEmptyEntries),
            isForm ? [.. query, .. QueryText.Parse(System.Text.Encoding.UTF8.GetString(body))] : query,
            body)
        {
            ContentType = context.Request.ContentType,
            Prefer = First(headers["Prefer"]),
            IfNoneExist = First(headers["If-None-Exist"]),
            IfMatch = First(headers.IfMatch),
            IfNoneMatch = First(headers.IfNoneMatch),
            Authorization = First(headers.Authorization),
        };
    }

    /// <summary>JSON is all that this EHR writes.</summary>
    public static bool TakesJson(HttpRequest request)
    {
        var wish = request.Query["_format"].ToString();
        var types = wish.Length > 0 ? [wish] : request.Headers.Accept.SelectMany(value => (value ?? "").Split(',')).ToArray();
        return types.Length == 0 || types.Any(type => type.Contains("json", StringComparison.OrdinalIgnoreCase) || type.Contains('*', StringComparison.Ordinal));
    }

    public static async Task WriteAsync(HttpContext context, FhirAnswer answer, string contentType, TimeProvider time, CancellationToken stopping)
    {
        switch (answer.Fault)
        {
            case AnswerFault.Close:
                context.Abort();
                return;
            case AnswerFault.Silent:
                await UntilTheClientLeavesAsync(context.RequestAborted, stopping);
                context.Abort();
                return;
            case AnswerFault.Late:
                using (var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping))
                {
                    await Task.Delay(answer.Delay, time, either.Token);
                }

                break;
        }

        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (answer.Body is not null)
        {
            context.Response.ContentType = contentType;
        }

        if (answer.Body is not null && !HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    private static async Task UntilTheClientLeavesAsync(CancellationToken left, CancellationToken stopping)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var leaving = left.Register(() => gone.TrySetResult());
        await using var ending = stopping.Register(() => gone.TrySetResult());
        await gone.Task;
    }

    /// <summary>The body, or null when it is too long.</summary>
    private static async ValueTask<byte[]?> ReadBodyAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxBodyBytes)
        {
            return null;
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > MaxBodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static string? First(Microsoft.Extensions.Primitives.StringValues values) => values.Count > 0 ? values[0] : null;
}
