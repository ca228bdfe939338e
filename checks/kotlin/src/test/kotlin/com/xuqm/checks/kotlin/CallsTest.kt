package com.xuqm.checks.kotlin

import com.xuqm.emulator.XuqmEmulator
import com.xuqm.emulator.fault.Fault
import com.xuqm.emulator.junit.XuqmEmulatorExtension
import com.xuqm.json.jackson.JacksonJsonBinding
import com.xuqm.sdk.call.Call
import com.xuqm.sdk.call.Done
import com.xuqm.sdk.friend.AddFriend
import com.xuqm.sdk.http.Deadline
import com.xuqm.sdk.http.HttpRequest
import com.xuqm.sdk.http.HttpResponse
import com.xuqm.sdk.http.HttpTransport
import com.xuqm.sdk.http.TransportOptions
import com.xuqm.sdk.message.ChatType
import com.xuqm.sdk.message.Message
import com.xuqm.sdk.message.SendMessage
import com.xuqm.transport.jdk.JdkHttpTransportProvider
import java.time.Duration
import java.time.Instant
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CopyOnWriteArrayList
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class CallsTest {

    companion object {
        @RegisterExtension
        @JvmStatic
        val extension = XuqmEmulatorExtension()
    }

    private val emulator: XuqmEmulator
        get() = extension.emulator()

    /** Keeps the exchanges, to see what becomes of them. */
    private class Watched(private val real: HttpTransport) : HttpTransport by real {
        val exchanges = CopyOnWriteArrayList<CompletableFuture<HttpResponse>>()

        override fun send(request: HttpRequest, deadline: Deadline): CompletableFuture<HttpResponse> =
            real.send(request, deadline).also { exchanges += it }
    }

    @Test
    fun `a call that answers nothing gives a value that can be held and returned`() {
        emulator.client(JacksonJsonBinding()).use { xuqm ->
            val ann = xuqm.asUser("user_001")
            ann.friends().add(AddFriend.of("user_002")).execute()
            ann.friends().add(AddFriend.of("user_003")).execute()

            fun remove(id: String) = ann.friends().remove(id).execute()
            val done: Done = remove("user_002")
            val calls: List<Call<Done>> = listOf(ann.blacklist().remove("user_002"), ann.blacklist().remove("user_003"))
            val all: List<Done> = calls.map { it.execute() }
            val raw: Done =
                ann.call("DELETE", "/api/im/friends/{friendId}").path("friendId", "user_003").returningNothing().execute()

            assertThat(listOf(done, raw) + all).containsOnly(Done.DONE)
        }
    }

    @Test
    fun `what is declared to be there needs no question mark, and what may be absent needs one`() {
        emulator.client(JacksonJsonBinding()).use { xuqm ->
            val sent: Message = xuqm.messages().send(SendMessage.text("user_002", "hi")).execute()

            val words: String = sent.id() + sent.fromId() + sent.content()
            val chatType: ChatType = sent.chatType()
            val edited: Instant? = sent.editedAt()

            assertThat(words).endsWith("hi")
            assertThat("$chatType").isEqualTo("SINGLE")
            assertThat(edited?.epochSecond).isNull()
        }
    }

    @Test
    fun `calls are awaited in coroutines, many at once`() = runBlocking<Unit> {
        emulator.client(JacksonJsonBinding()).use { xuqm ->
            val sent = (1..20)
                .map { n -> async { xuqm.messages().send(SendMessage.text("user_002", "nr $n")).executeAsync().await() } }
                .awaitAll()
            val done: Done = xuqm.blacklist().remove("user_002").executeAsync().await()

            assertThat(sent.map { it.id() }.toSet()).hasSize(20)
            assertThat(done).isEqualTo(Done.DONE)
        }
    }

    @Test
    fun `to cancel a coroutine that awaits a call aborts the exchange`() = runBlocking<Unit> {
        val transport = Watched(JdkHttpTransportProvider().create(TransportOptions.defaults()))
        transport.use {
            emulator.client(JacksonJsonBinding(), transport).use { xuqm ->
                xuqm.accounts().exists("user_001").execute()
                emulator.faults().on("messages.send").beforeExecuting(Fault.stall())
                val send = launch(Dispatchers.Default) {
                    xuqm.messages().send(SendMessage.text("user_002", "hi")).executeAsync().await()
                }
                emulator.faults().awaitStalled(1, Duration.ofSeconds(20))

                send.cancelAndJoin()

                assertThat(send.isCancelled).isTrue()
                assertThat(transport.exchanges.last().isCancelled).isTrue()
            }
        }
    }

    @Test
    fun `a raw call is read into a map, with names that are no words of Kotlin`() {
        emulator.client(JacksonJsonBinding()).use { xuqm ->
            val account: Map<String, Any?> = xuqm.call("GET", "/api/im/accounts/{userId}")
                .path("userId", "user_001")
                .returningMap()
                .execute()

            assertThat(account["userId"]).isEqualTo("user_001")
        }
    }
}
