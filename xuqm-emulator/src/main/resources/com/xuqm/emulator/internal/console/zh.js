export default {
  'nav.chats': '会话', 'nav.people': '账号与群组', 'nav.requests': '请求', 'nav.calls': '调用接口', 'nav.faults': '故障', 'nav.webhooks': 'Webhook', 'nav.pushes': '推送', 'nav.realtime': '实时连接',
  'nav.state': '时钟、数据、重置',
  emulator: '模拟器', sections: '栏目', skip: '跳到正文', address: '地址', appKey: 'App Key', clock: '模拟器时钟', clockMoved: '模拟器时钟（已拨动）',
  otherLanguage: 'English', lost: '模拟器没有响应。恢复后页面会自动继续。', atWork: '生效中：', fired: '命中 {count} 次', webhookFaultsWait: '接下来 {count} 次 Webhook 投递有故障', disguised: '伪装：{names}',
  done: '已完成。', action: '操作', cancel: '取消', on: '启用', off: '停用', took: '用时 {ms} 毫秒', ms: '{ms} 毫秒', cut: '已断开', pending: '等待中', shownOf: '{shown} / {total}',
  headers: '头部', download: '下载全部', bodyNone: '空。', bodyMissing: '未保留：表单写入磁盘，过大的内容不读取。', bodyMissingOf: '{bytes} 字节，此处未保留：文件在磁盘上，最早的响应最先被丢弃。',
  bodyBinary: '{bytes} 字节，不是文本。', bodyPart: '以上是开头部分，共 {bytes} 字节。',

  'chats.about': '以任意用户的身份发消息，查看返回结果。', 'chats.as': '当前用户', 'chats.switch': '切换', 'chats.list': '会话列表', 'chats.nothing': '暂无消息', 'chats.single': '用户', 'chats.group': '群组', 'chats.with': '聊天对象',
  'chats.kind': '类型', 'chats.open': '打开', 'chats.older': '更早的消息', 'chats.log': '聊天', 'chats.placeholder': '输入消息', 'chats.message': '消息', 'chats.send': '发送', 'chats.choose': '还没有会话，请在左侧开始。',
  'chats.total': '{count} 条消息', 'chats.revoke': '撤回', 'chats.revoked': '已撤回', 'chats.answer': '响应',

  'people.about': '有哪些账号，谁在哪个群里。', 'people.search': '按 ID 或名称查找', 'people.account': '账号', 'people.accounts': '账号', 'people.state': '状态', 'people.devices': '设备', 'people.admin': '管理员', 'people.online': '在线',
  'people.offline': '离线', 'people.kick': '强制下线', 'people.kickOf': '强制 {user} 下线', 'people.none': '无。', 'people.group': '群组', 'people.groups': '群组', 'people.owner': '群主', 'people.memberCount': '成员', 'people.userId': '用户 ID',
  'people.nickname': '昵称', 'people.add': '添加', 'people.addAccount': '添加账号', 'people.addGroup': '添加群组', 'people.groupId': '群组 ID', 'people.groupName': '名称', 'people.members': '成员 ID', 'people.membersOf': '{group}：{count} 名成员',
  'people.firstOf': '前 {shown} 名。',

  'requests.about': '应用发来的请求，实时显示。敏感信息已隐藏。', 'requests.filter': '接口或用户', 'requests.failed': '只看未成功的', 'requests.clear': '清空', 'requests.list': '请求列表', 'requests.detail': '请求', 'requests.choose': '选择一个请求查看详情。',
  'requests.none': '还没有请求。', 'requests.time': '时间', 'requests.request': '请求', 'requests.user': '用户', 'requests.status': '响应', 'requests.open': '请求 {number}，{operation}', 'requests.unknown': '没有此路由', 'requests.fault': '故障',
  'requests.console': '控制台', 'requests.done': '结果', 'requests.succeeded': '已执行', 'requests.refused': '被拒绝', 'requests.notExecuted': '未执行', 'requests.body': '请求体', 'requests.answer': '响应', 'requests.noAnswer': '无。',
  'requests.curl': '命令行', 'requests.again': '修改后重新发送', 'requests.nearest': '没有这个路径。最接近的接口是 {operation}：{call}。', 'requests.compared': '被拒绝。与该接口最近一次成功的请求 {number} 相比：', 'requests.help': '差异', 'requests.part': '部分',
  'requests.expected': '应为', 'requests.found': '实际', 'requests.forgotten': '保留最近 {kept} 个请求，更早的 {forgotten} 个已丢弃。',
  'requests.kind.text': '文本', 'requests.kind.number': '数字', 'requests.kind.boolean': '布尔值', 'requests.kind.array': '数组', 'requests.kind.null': 'null', 'requests.newest': '显示最新 {shown} 个，共 {kept} 个。',

  'calls.about': '以任意用户的身份调用任意接口，所需凭证会自动填入。', 'calls.request': '请求', 'calls.operation': '接口', 'calls.as': '用户', 'calls.method': '方法', 'calls.path': '路径与查询参数', 'calls.body': '请求体（JSON）', 'calls.send': '调用',
  'calls.answer': '响应', 'calls.nothing': '还没有调用。', 'calls.auth': '凭证：{auth}', 'calls.masked': '所记录请求中的敏感信息已隐藏，请替换 ***。',

  'faults.about': '应用必须经受的故障，随时开关。', 'faults.add': '启用故障', 'faults.operation': '接口，或路径的正则表达式', 'faults.any': '所有请求', 'faults.kindOf': '故障类型', 'faults.status': '状态码', 'faults.ms': '毫秒', 'faults.bytes': '字节数',
  'faults.contentType': '内容类型', 'faults.body': '内容', 'faults.when': '时机', 'faults.before': '代替执行', 'faults.after': '执行之后', 'faults.times': '频率', 'faults.all': '每次', 'faults.first': '前若干次', 'faults.nth': '仅第几次', 'faults.percent': '按概率（百分比）',
  'faults.count': '数值', 'faults.seed': '随机种子', 'faults.on': '启用', 'faults.off': '停用', 'faults.offOf': '停用：{fault}', 'faults.allOff': '全部停用', 'faults.active': '生效中', 'faults.rule': '故障', 'faults.fired': '命中', 'faults.none': '一切正常。',
  'faults.stalled': '{count} 个响应挂起。', 'faults.release': '放行', 'faults.kind.status': '错误状态码', 'faults.kind.rateLimited': '429 与 Retry-After', 'faults.kind.html': '代理的 HTML 页面', 'faults.kind.delay': '响应延迟', 'faults.kind.stall': '响应挂起',
  'faults.kind.stallInBody': '响应体中途挂起', 'faults.kind.reset': '连接被重置', 'faults.kind.close': '连接被关闭', 'faults.kind.closeAfterAnswer': '响应后关闭连接', 'faults.kind.truncate': '响应体截断后关闭', 'faults.kind.malformed': 'JSON 不完整',
  'faults.kind.empty': '响应体为空', 'faults.kind.oversize': '响应体过大', 'faults.kind.answer': '其他响应', 'faults.kind.raw': '非 HTTP 字节',
  'faults.banner': '{fault}（{fired}）', 'faults.says.before': '{scope}，{often}，执行之前：{fault}', 'faults.says.after': '{scope}，{often}：{fault}', 'faults.often.each': '每次', 'faults.often.first': '前 {count} 次',
  'faults.often.nth': '仅第 {count} 次', 'faults.often.chance': '{which}，概率 {percent}%', 'faults.is.answer': '返回 HTTP {status}', 'faults.is.delay': '响应延迟 {ms} 毫秒',
  'faults.is.stall': '响应挂起', 'faults.is.stallInBody': '响应体中途挂起', 'faults.is.reset': '连接被重置', 'faults.is.close': '不响应，直接关闭连接',
  'faults.is.closeAfterAnswer': '响应后关闭连接', 'faults.is.truncate': '响应体发到一半就关闭连接', 'faults.is.malformed': 'JSON 不完整',
  'faults.is.empty': '响应体为空', 'faults.is.oversize': '响应体 {bytes} 字节', 'faults.is.raw': '{bytes} 个非 HTTP 字节',

  'trouble.status': '返回 HTTP {status}', 'trouble.silent': '{ms} 毫秒内没有收到完整响应', 'trouble.closed': '连接被关闭', 'trouble.cut': '连接中断', 'trouble.notHttp': '响应不是 HTTP',
  'trouble.partial': '只收到 {bytes} 字节，应为 {of} 字节', 'trouble.tooLong': '只读取了前 {bytes} 字节', 'trouble.unreachable': '没有响应：该地址不接受连接', 'trouble.unknownName': '没有响应：主机名不存在',
  'trouble.tls': '没有响应：TLS 握手失败', 'trouble.unanswered': '没有响应：连接中断', 'trouble.elsewhere': '未投递：除非设置 webhooksBeyondLoopback()，模拟器只向本机投递',
  'trouble.gone': '未投递：Webhook 已被删除或停用', 'trouble.crowded': '未投递：已有 {count} 次投递在等待此 Webhook', 'trouble.answerLost': '响应按设置丢失',

  'webhooks.about': '事件投递到哪里，结果如何。', 'webhooks.list': 'Webhook 列表', 'webhooks.hook': 'Webhook', 'webhooks.state': '状态', 'webhooks.none': '还没有 Webhook。', 'webhooks.allEvents': '所有事件', 'webhooks.enable': '启用', 'webhooks.disable': '停用',
  'webhooks.delete': '删除', 'webhooks.new': '添加 Webhook', 'webhooks.url': 'URL', 'webhooks.events': '事件', 'webhooks.eventsHint': '留空表示所有事件。', 'webhooks.secret': '密钥', 'webhooks.secretHint': '接收方用它验签，之后不再显示。', 'webhooks.add': '添加',
  'webhooks.deliveries': '投递记录', 'webhooks.event': '事件', 'webhooks.result': '结果', 'webhooks.tries': '次数', 'webhooks.noDeliveries': '还没有投递。', 'webhooks.detail': '投递', 'webhooks.open': '{event} 的投递 {id}',
  'webhooks.again': '重新投递', 'webhooks.noPost': '尚未发送。', 'webhooks.attempt': '第 {number} 次', 'webhooks.answer': '响应', 'webhooks.faults': '让接下来的投递出故障', 'webhooks.faultKind': '故障类型', 'webhooks.attempts': '次数', 'webhooks.spoil': '启用',
  'webhooks.fault.forged': '用错误的密钥签名', 'webhooks.fault.tampered': '签名后被篡改', 'webhooks.fault.replayed': '重复发送', 'webhooks.fault.answerLost': '响应丢失', 'webhooks.fault.backdated': '签名时间早于发送 {seconds} 秒', 'webhooks.fault.delayed': '延迟 {seconds} 秒',
  'webhooks.had': '故障：{fault}', 'webhooks.fault.reordered': '顺序被打乱', 'webhooks.fault.oversized': '请求体 {bytes} 字节',
  'webhooks.status.SUCCESS': '已送达', 'webhooks.status.FAILED': '已放弃', 'webhooks.status.PENDING': '进行中', 'webhooks.verdict.GOOD': '签名正确', 'webhooks.verdict.WRONG': '签名错误', 'webhooks.verdict.OLD': '签名过期',

  'pushes.about': '请求发送的推送，以及送达的设备数。', 'pushes.none': '还没有推送。', 'pushes.user': '用户', 'pushes.title': '标题', 'pushes.body': '正文', 'pushes.send': '推送', 'pushes.device': '设备 ID', 'pushes.vendor': '厂商', 'pushes.register': '注册', 'pushes.id': 'ID',
  'pushes.what': '内容', 'pushes.devices': '设备', 'pushes.new': '发送推送', 'pushes.newDevice': '注册设备',

  'realtime.about': 'STOMP over WebSocket：{url}', 'realtime.connections': '连接', 'realtime.number': '编号', 'realtime.nobody': '未登录', 'realtime.subscriptions': '订阅', 'realtime.cut': '断开', 'realtime.cutOf': '断开连接 {id}', 'realtime.none': '没有连接。',
  'realtime.frames': '帧', 'realtime.way': '方向', 'realtime.received': '收到', 'realtime.sent': '发出', 'realtime.frame': '帧', 'realtime.what': '目的地与内容', 'realtime.noFrames': '还没有帧。',

  'state.about': '拨动时钟、放入数据，或重新开始。', 'state.clock': '模拟器时钟', 'state.isRight': '现在是 {now}。', 'state.isMoved': '现在是 {now}，偏差 {seconds} 秒。', 'state.minute': '+ 1 分钟', 'state.hour': '+ 1 小时', 'state.day': '+ 1 天', 'state.week': '+ 1 周',
  'state.right': '校准', 'state.clockNote': '令牌、签名、禁言和 Webhook 重试都以它为准。', 'state.by': '秒数（负数为倒退）', 'state.move': '拨动', 'state.reset': '重置', 'state.resetNote': '回到初始状态：数据、故障、请求、连接、时钟。', 'state.sure': '忘掉模拟器启动以来发生的一切？',
  'state.doReset': '重置', 'state.data': '数据', 'state.seed': '账号、群组和消息（JSON）', 'state.plant': '放入', 'state.example': '示例', 'state.export': '导出现有数据', 'state.noJson': '不是 JSON：{why}', 'state.planted': '已放入 {accounts} 个账号、{groups} 个群组、{messages} 条消息。',
  'state.load': '批量账号', 'state.crowd': '数量', 'state.prefix': 'ID 前缀', 'state.crowdMake': '生成',
};
